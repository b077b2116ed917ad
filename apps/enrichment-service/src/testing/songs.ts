import type { TrackDescription } from '@app/contracts';

/** A track id made of a short name; the same name gives the same id. */
export function trackId(name: string): string {
  return name.padEnd(22, 'Z');
}

export function track(name: string, isrc: string | null = null): TrackDescription {
  return {
    spotifyId: trackId(name),
    isrc,
    name: `Song ${name}`,
    artists: [
      { id: null, name: 'Paper Lanterns' },
      { id: null, name: 'Mira Holt' },
    ],
    album: { id: null, name: 'Harbour Lights', releaseDate: '2019', coverUrl: null },
    durationMs: 217_346,
    explicit: false,
  };
}

/** The audio of a song in which everything that can be zero is. */
export const zeroAudio = {
  acousticness: 0,
  danceability: 0,
  energy: 0,
  instrumentalness: 0,
  key: 0,
  liveness: 0,
  loudness: 0,
  mode: 0,
  speechiness: 0,
  tempo: 0,
  timeSignature: 0,
  valence: 0,
};

/** A song as SoundCharts v2.25 answers it, as far as anybody looks at it. */
export function songAnswer(change: Record<string, unknown> = {}) {
  return {
    type: 'song',
    object: {
      uuid: '11e82644-0000-4000-8000-000000000001',
      name: 'Tide Table',
      duration: 217,
      genres: [{ root: 'rock', sub: ['indie rock'] }],
      audio: { ...zeroAudio, tempo: 128.03, loudness: -5.32, key: 9, mode: 1, timeSignature: 4 },
      ...change,
    },
    errors: [],
  };
}
