import { genreSchema, type AudioFeatures } from '@app/contracts';
import { z } from 'zod';

const MAX_SMALLINT = 32_767;

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

/** `audio` of a song (v2.25, answers of November 2025); any of the fields may be missing, whole numbers may come for fractions. */
const audioSchema = z.object({
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
  timeSignature: code(MAX_SMALLINT),
}) satisfies z.ZodType<AudioFeatures>;

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

/**
 * What is used of `GET /api/v2.25/song/…`; all else is ignored. Genres in another form are worth less than the
 * features beside them and become an empty list; so does a description (`duration` in whole seconds), which becomes null.
 */
export const songAnswerSchema = z.object({
  object: z.object({
    uuid: z
      .string()
      .nullish()
      .transform((value) => value ?? null),
    name: text,
    creditName: text,
    artists: z.array(z.object({ name: z.string() })).catch([]),
    duration: z
      .number()
      .nonnegative()
      .nullish()
      .catch(null)
      .transform((value) => value ?? null),
    genres: z.array(genreSchema.extend({ sub: z.array(z.string()).default([]) })).catch([]),
    audio: audioSchema.nullish().transform((audio) => (audio && !isSilent(audio) ? audio : null)),
  }),
});

/** The three places where a refusal may say why (as the vendor's own SDK reads them, April 2026). */
export const refusalSchema = z.object({
  errors: z
    .array(z.object({ message: z.string() }))
    .optional()
    .catch(undefined),
  message: z.string().optional().catch(undefined),
});

/** An analysis without a single figure is none. */
function isSilent(audio: AudioFeatures): boolean {
  return Object.values(audio).every((value) => value === null);
}
