import { z } from 'zod';
import { audioFeaturesSchema } from '../words/audio-features.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { cursorSchema } from './list-tracks.schema.js';
import { queryInteger } from './query-values.js';
import { trackFilterShape } from './track-filter.schema.js';

const featureSchema = audioFeaturesSchema.keyof();

/** Query of `GET /api/tracks/map`: the filters and two or three features. */
export const trackMapQuerySchema = z.strictObject({
  ...trackFilterShape,
  x: featureSchema.default('valence').describe('the feature of the first axis'),
  y: featureSchema.default('energy').describe('the feature of the second axis'),
  z: featureSchema.optional().describe('a third feature, for colour or size'),
  limit: queryInteger(1, 20_000).default(20_000).describe('points per answer, 1–20,000'),
  cursor: cursorSchema
    .optional()
    .describe('`nextCursor` of the answer before, where one answer does not hold all points'),
});
export type TrackMapQuery = z.infer<typeof trackMapQuerySchema>;

/**
 * Points by column: track `ids[i]` lies at (`xs[i]`, `ys[i]`), rounded to four decimals, in the order of ids. `zs` is
 * null where no third feature was asked for; a value in it is null where the track lacks it. `total` counts the tracks
 * that the filters find, `placed` those of them with both values: the others have no place.
 */
export const trackMapSchema = z
  .object({
    x: featureSchema,
    y: featureSchema,
    z: featureSchema.nullable(),
    total: z.int().nonnegative(),
    placed: z.int().nonnegative(),
    ids: z.array(spotifyTrackIdSchema),
    xs: z.array(z.number()),
    ys: z.array(z.number()),
    zs: z.array(z.number().nullable()).nullable(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'TrackMap' });
export type TrackMap = z.infer<typeof trackMapSchema>;
