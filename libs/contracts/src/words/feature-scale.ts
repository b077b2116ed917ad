import type { AudioFeatures } from './audio-features.js';

/** The part of a feature's values that is drawn, cut into bins of equal width. In the unit of the feature. */
export interface FeatureScale {
  readonly from: number;
  readonly to: number;
  readonly binWidth: number;
  /** decimals that a difference is told with */
  readonly digits: number;
}

const share: FeatureScale = { from: 0, to: 1, binWidth: 0.05, digits: 2 };

/** How each feature is drawn: the bins of its histogram and the ends of its slider. Values beyond the ends exist. */
export const featureScales: Readonly<Record<keyof AudioFeatures, FeatureScale>> = {
  tempo: { from: 40, to: 220, binWidth: 5, digits: 0 },
  energy: share,
  danceability: share,
  valence: share,
  acousticness: share,
  instrumentalness: share,
  liveness: share,
  loudness: { from: -40, to: 0, binWidth: 2, digits: 1 },
  speechiness: share,
  key: { from: 0, to: 12, binWidth: 1, digits: 0 },
  mode: { from: 0, to: 2, binWidth: 1, digits: 0 },
  timeSignature: { from: 0, to: 8, binWidth: 1, digits: 0 },
};
