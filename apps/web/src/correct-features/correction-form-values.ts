import { audioFeatureNames, type AudioFeatures, type FeatureOverrides } from '@app/contracts';

export type FeatureName = keyof AudioFeatures;

/** What is typed for each feature; empty where what the provider says is left. */
export type CorrectionDraft = Readonly<Record<FeatureName, string>>;

export interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Whether only whole numbers are meant. */
  readonly whole: boolean;
}

const share: Bounds = { from: 0, to: 1, whole: false };

/** What a corrected value may be, in the unit of the feature. */
export const bounds: Readonly<Record<FeatureName, Bounds>> = {
  tempo: { from: 20, to: 500, whole: false },
  energy: share,
  danceability: share,
  valence: share,
  acousticness: share,
  instrumentalness: share,
  liveness: share,
  speechiness: share,
  loudness: { from: -100, to: 20, whole: false },
  key: { from: 0, to: 11, whole: true },
  mode: { from: 0, to: 1, whole: true },
  timeSignature: { from: 1, to: 32, whole: true },
};

/** The draft that shows what is corrected now. */
export function draftOf(overrides: Partial<AudioFeatures>): CorrectionDraft {
  return Object.fromEntries(
    audioFeatureNames.map((name) => [name, overrides[name]?.toString() ?? '']),
  ) as Record<FeatureName, string>;
}

export type ReadDraft =
  | { readonly ok: true; readonly values: FeatureOverrides }
  | { readonly ok: false; readonly name: FeatureName };

/** The corrections that a draft means, or the first feature whose text is none. A decimal comma is taken for a point. */
export function readDraft(draft: CorrectionDraft): ReadDraft {
  const values: Partial<Record<FeatureName, number>> = {};
  for (const name of audioFeatureNames) {
    const text = draft[name].trim().replace(',', '.');
    if (text === '') continue;
    const value = Number(text);
    const { from, to, whole } = bounds[name];
    const fits = value >= from && value <= to && (!whole || Number.isInteger(value));
    if (!fits) return { ok: false, name };
    values[name] = value;
  }
  return { ok: true, values };
}
