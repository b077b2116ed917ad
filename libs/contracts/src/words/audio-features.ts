import { z } from 'zod';

/**
 * The twelve audio features. Zero is a value (key 0 is C, mode 0 is minor); `null` means that the provider gave none.
 *
 * Units: tempo in beats per minute; loudness in dB, negative; key as pitch class 0–11 (−1 from the provider is stored
 * as `null`); mode 0 minor, 1 major; timeSignature in beats per bar; the rest run from 0 to 1.
 */
export const audioFeaturesSchema = z.object({
  tempo: z.number().nullable(),
  energy: z.number().nullable(),
  danceability: z.number().nullable(),
  valence: z.number().nullable(),
  acousticness: z.number().nullable(),
  instrumentalness: z.number().nullable(),
  liveness: z.number().nullable(),
  loudness: z.number().nullable(),
  speechiness: z.number().nullable(),
  key: z.int().min(0).max(11).nullable(),
  mode: z.int().min(0).max(1).nullable(),
  timeSignature: z.int().nullable(),
});
export type AudioFeatures = z.infer<typeof audioFeaturesSchema>;

export const audioFeatureNames = Object.keys(
  audioFeaturesSchema.shape,
) as readonly (keyof AudioFeatures)[];

/** One of SoundCharts' genres: a root such as "rock" and its finer names. */
export const genreSchema = z.object({ root: z.string(), sub: z.array(z.string()) });
export type Genre = z.infer<typeof genreSchema>;
