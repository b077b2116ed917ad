import { z } from 'zod';
import {
  audioFeatureNames,
  audioFeaturesSchema,
  type AudioFeatures,
} from '../words/audio-features.js';
import { camelotKeySchema, keyMatchSchema } from '../words/camelot.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { queryInteger, queryNumber } from './query-values.js';
import { trackFilterSchema } from './track-filter.schema.js';
import { trackSchema } from './track.schema.js';

/** How much each feature counts where a caller does not say. */
export const defaultWeights: Readonly<Record<keyof AudioFeatures, number>> = {
  tempo: 1,
  energy: 1,
  danceability: 1,
  valence: 1,
  acousticness: 1,
  instrumentalness: 1,
  liveness: 0.5,
  loudness: 0.5,
  speechiness: 0.5,
  key: 0.25,
  mode: 0.25,
  timeSignature: 0.25,
};

type Weight = z.ZodDefault<ReturnType<typeof queryNumber>>;
const weightShape = Object.fromEntries(
  audioFeatureNames.map((name) => [
    `${name}Weight`,
    queryNumber(0, 10).default(defaultWeights[name]).describe(`how much ${name} counts, 0–10`),
  ]),
) as { [Name in keyof AudioFeatures as `${Name}Weight`]: Weight };

/**
 * Query of `GET /api/tracks/{id}/similar`. The filters bound who may be similar; `by` is left out, for one recording is
 * listed once in any case.
 */
export const similarTracksQuerySchema = z.strictObject({
  ...trackFilterSchema.omit({ by: true }).shape,
  limit: queryInteger(1, 100).default(20).describe('how many, 1–100'),
  perArtist: queryInteger(1, 100)
    .optional()
    .describe('at most so many with the same first artist; no bound where it is left out'),
  ...weightShape,
});
export type SimilarTracksQuery = z.infer<typeof similarTracksQuerySchema>;

/**
 * Why a track is near. `feature`: the difference (the found track's value minus the asked one's, in the feature's unit);
 * `key`: how the two keys go together; `artist` and `genre`: what both have.
 */
export const similarityReasonSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('feature'),
    feature: audioFeaturesSchema.keyof(),
    delta: z.number(),
  }),
  z.object({
    kind: z.literal('key'),
    relation: keyMatchSchema,
    from: camelotKeySchema,
    to: camelotKeySchema,
  }),
  z.object({ kind: z.literal('artist'), name: z.string() }),
  z.object({ kind: z.literal('genre'), genre: z.string() }),
]);
export type SimilarityReason = z.infer<typeof similarityReasonSchema>;

/** One near track. `distance` is in weighted standard deviations: 0 is the same point. */
export const similarTrackSchema = z.object({
  track: trackSchema,
  distance: z.number().nonnegative(),
  reasons: z.array(similarityReasonSchema),
  text: z.string().describe('the reasons in English, such as "−2 BPM, same key, energy +0.03"'),
});

/**
 * The nearest tracks by weighted Euclidean distance between standardised features (value minus mean, divided by the
 * standard deviation of the gallery now); the key counts by its steps on the circle of fifths, a third each; a value
 * that one of the two lacks counts as one standard deviation. Other releases of the same recording are left out.
 * `comparable` is false, and the list empty, where the track itself has no features.
 */
export const similarTracksSchema = z
  .object({
    id: spotifyTrackIdSchema,
    comparable: z.boolean(),
    items: z.array(similarTrackSchema),
  })
  .meta({ id: 'SimilarTracks' });
export type SimilarTracks = z.infer<typeof similarTracksSchema>;
