import type { AudioFeatures } from '@app/contracts';

/** The features that a row shows as meters; the others are on the track's own page. */
export const listedShares = [
  'energy',
  'danceability',
  'valence',
] as const satisfies readonly (keyof AudioFeatures)[];
