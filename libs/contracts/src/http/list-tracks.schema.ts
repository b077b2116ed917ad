import { z } from 'zod';
import { audioFeatureNames } from '../words/audio-features.js';
import { queryInteger, wordList } from './query-values.js';
import { trackFilterShape } from './track-filter.schema.js';
import { trackSchema } from './track.schema.js';

/**
 * What a list can be sorted by. `artist` is the first one credited, `camelot` the place on the wheel (1A … 12B),
 * `relevance` how well the words of `q` are met. Tracks that lack the value come last in both directions; equal ones are
 * in the order of their ids, which a minus turns round as well.
 */
export const sortKeys = [
  'addedAt',
  'name',
  'artist',
  'album',
  'releaseDate',
  'duration',
  'isrc',
  'fetchedAt',
  'camelot',
  'relevance',
  ...audioFeatureNames,
] as const;
export type SortKey = (typeof sortKeys)[number];
export const sortSchema = z.enum([
  ...sortKeys,
  ...sortKeys.map((key) => `-${key}` as const),
] as readonly [SortKey, ...(SortKey | `-${SortKey}`)[]]);
export type Sort = z.infer<typeof sortSchema>;

/** The fields that `fields` can choose. */
export const trackFieldNames = Object.keys(trackSchema.shape);

export const cursorSchema = z.string().min(1).max(1024);

export const pageShape = {
  limit: queryInteger(1, 200).default(50).describe('page size, 1–200'),
  cursor: cursorSchema
    .optional()
    .describe(
      '`nextCursor` of the page before; it holds for the same filters and the same order only',
    ),
};

/** Query of `GET /api/tracks`. Unknown parameters are refused by name. */
export const listTracksQuerySchema = z.strictObject({
  ...trackFilterShape,
  ...pageShape,
  sort: sortSchema
    .default('-addedAt')
    .describe('what the list is sorted by; a minus in front turns the order round'),
  fields: wordList(trackFieldNames)
    .optional()
    .describe('only these fields of each track, separated by commas; `id` is always there'),
});
export type ListTracksQuery = z.infer<typeof listTracksQuerySchema>;

/** A page of tracks; `nextCursor` is null on the last one. */
export const trackPageSchema = z
  .object({ items: z.array(trackSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'TrackPage' });
export type TrackPage = z.infer<typeof trackPageSchema>;

/** A page of tracks with the chosen `fields` only. */
export const sparseTrackPageSchema = z
  .object({
    items: z.array(trackSchema.partial().required({ id: true })),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'SparseTrackPage' });
export type SparseTrackPage = z.infer<typeof sparseTrackPageSchema>;
