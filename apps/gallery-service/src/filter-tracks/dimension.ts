import type { AudioFeatures, TrackFilter } from '@app/contracts';

/** What a filter looks at. A facet is counted without the filters of its own dimension. */
export type Dimension =
  | keyof AudioFeatures
  | 'text'
  | 'camelot'
  | 'artist'
  | 'album'
  | 'isrc'
  | 'explicit'
  | 'releaseYear'
  | 'decade'
  | 'duration'
  | 'addedAt'
  | 'genre'
  | 'saved'
  | 'featureState'
  | 'provider'
  | 'mood';

/** Whether a row passes. */
export type RowTest = (row: number) => boolean;

/** One filter that was given. */
export interface Condition {
  readonly dimension: Dimension;
  readonly test: RowTest;
}

/** The inclusive range that a filter gives for a feature, or null. */
export function featureRange(
  filter: TrackFilter,
  name: keyof AudioFeatures,
): { readonly min: number; readonly max: number } | null {
  const min = filter[`${name}Min`];
  const max = filter[`${name}Max`];
  return min === undefined && max === undefined
    ? null
    : { min: min ?? -Infinity, max: max ?? Infinity };
}
