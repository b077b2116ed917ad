import { z } from 'zod';

const figure = z
  .number()
  .nullish()
  .transform((value) => value ?? null);

/** −1 is the provider's "unknown"; 0 is a value. */
const code = (max: number) =>
  z
    .int()
    .min(-1)
    .max(max)
    .nullish()
    .transform((value) => (value === undefined || value === -1 ? null : value));

/** The figures of one row; there is no time signature. */
export const figuresSchema = z.object({
  tempo: figure,
  energy: figure,
  danceability: figure,
  valence: figure,
  acousticness: figure,
  instrumentalness: figure,
  liveness: figure,
  loudness: figure,
  speechiness: figure,
  key: code(11),
  mode: code(1),
});

/**
 * `GET /v1/audio-features` (reference, 2026): a row for each id that is known, in any order. `href` is the track's
 * address at Spotify.
 */
export const featuresPageSchema = z.object({
  content: z.array(z.looseObject({ id: z.string(), href: z.url() })),
});
export type FeaturesRow = z.infer<typeof featuresPageSchema>['content'][number];
