import { featureStates, type ArtistPage } from '@app/contracts';
import { topGenres, wordCounts } from '../count-tracks/name-counts.js';
import type { Library } from '../hold-library/library.js';

const LISTED_GENRES = 10;

const averaged = [
  'tempo',
  'energy',
  'danceability',
  'valence',
  'acousticness',
  'instrumentalness',
  'liveness',
  'loudness',
  'speechiness',
] as const;

type Facts = Pick<
  ArtistPage,
  'count' | 'saved' | 'durationMs' | 'byFeatureState' | 'means' | 'genres'
>;

/** What an artist's or album's tracks have in common. */
export function trackFacts({ columns }: Library, rows: Uint32Array): Facts {
  let saved = 0;
  let durationMs = 0;
  for (const row of rows) {
    saved += columns.saved[row] ?? 0;
    durationMs += columns.duration[row] ?? 0;
  }
  return {
    count: rows.length,
    saved,
    durationMs,
    byFeatureState: wordCounts(columns.featureState, rows, featureStates),
    means: Object.fromEntries(averaged.map((name) => [name, meanOf(columns.features[name], rows)])),
    genres: topGenres(columns, rows, LISTED_GENRES),
  };
}

/** The mean of the values that there are; null where there is none. */
export function meanOf(values: Float64Array, rows: Uint32Array): number | null {
  let count = 0;
  let sum = 0;
  for (const row of rows) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
  }
  return count === 0 ? null : sum / count;
}
