import { SeededRandom } from '../world/seeded-random.js';
import { stableUuid } from '../world/stable-id.js';
import { audioFields, type Song, type SongAudio } from '../soundcharts/song.js';

/** ReccoBeats has no time signature. */
const figures = audioFields.filter((field) => field !== 'timeSignature');

/** One row of `GET /v1/audio-features` (shape of the reference, 2026); a figure that is not known is left out. */
export function featuresRow(song: Song, audio: SongAudio): Record<string, unknown> {
  const known = figures.flatMap((field) => {
    const value = audio[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    id: stableUuid(`reccobeats:${song.isrc ?? song.spotifyId}`),
    href: `https://open.spotify.com/track/${song.spotifyId}`,
    ...(song.isrc === null ? {} : { isrc: song.isrc }),
    ...Object.fromEntries(known),
  };
}

/** The same rows in another order, always the same one: the reference promises none. */
export function shuffled<T>(rows: readonly T[], seed: string): T[] {
  const random = new SeededRandom(seed);
  return rows
    .map((row) => ({ row, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }) => row);
}
