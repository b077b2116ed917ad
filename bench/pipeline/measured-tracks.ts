import type { TrackDescription } from '@app/contracts';

const SPOTIFY_ID_LENGTH = 22;

/**
 * Tracks `first` to `first + count - 1` of an endless row of them, all of different recordings, described as fully as
 * tracks are.
 */
export function measuredTracks(first: number, count: number): TrackDescription[] {
  return Array.from({ length: count }, (_, index) => measuredTrack(first + index));
}

function measuredTrack(number: number): TrackDescription {
  const artist = number % 400;
  const album = number % 3_000;
  return {
    spotifyId: spotifyId('T', number),
    isrc: `QZBEN${String(number).padStart(7, '0')}`,
    name: `Measured Song No. ${number} (Remastered 2011)`,
    artists: [
      { id: spotifyId('A', artist), name: `The Benchmark Number ${artist}` },
      { id: spotifyId('B', artist), name: `Stopwatch ${artist}` },
    ],
    album: {
      id: spotifyId('C', album),
      name: `Figures, Vol. ${album}`,
      releaseDate: '2019-11-29',
      coverUrl: `https://i.scdn.co/image/ab67616d0000b273${String(album).padStart(24, '0')}`,
    },
    durationMs: 180_000 + (number % 60_000),
    explicit: number % 7 === 0,
  };
}

function spotifyId(kind: string, number: number): string {
  return `${kind}${String(number).padStart(SPOTIFY_ID_LENGTH - 1, '0')}`;
}
