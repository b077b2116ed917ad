import { z } from 'zod';
import { audioFeatureNames, type AudioFeatures } from '../words/audio-features.js';
import { camelotKeySchema } from '../words/camelot.js';
import { featureStateSchema } from '../words/feature-state.js';
import { moodSchema } from '../words/mood.js';
import { featureProviderSchema } from '../words/provider.js';
import { queryInteger } from './query-values.js';
import { trackFilterShape } from './track-filter.schema.js';

const count = z.int().nonnegative();

/** Query of `GET /api/tracks/facets`: the filters, and how long the lists of names may be. */
export const facetsQuerySchema = z.strictObject({
  ...trackFilterShape,
  top: queryInteger(1, 100)
    .default(20)
    .describe('how many artists, albums and genres are listed, 1–100'),
});
export type FacetsQuery = z.infer<typeof facetsQuerySchema>;

/**
 * How values are spread. `counts[i]` counts the values from `from + i · binWidth` up to, not including, the start of the
 * next bin; the first bin holds what lies below as well and the last one what lies above. `missing` counts tracks
 * without the value; `min` and `max` are the least and greatest value there is, null where there is none.
 */
export const histogramSchema = z
  .object({
    from: z.number(),
    binWidth: z.number().positive(),
    counts: z.array(count),
    missing: count,
    min: z.number().nullable(),
    max: z.number().nullable(),
  })
  .meta({ id: 'Histogram' });
export type Histogram = z.infer<typeof histogramSchema>;

const featureHistogramsShape = Object.fromEntries(
  audioFeatureNames.map((name) => [name, histogramSchema]),
) as Record<keyof AudioFeatures, typeof histogramSchema>;
export const featureHistogramsSchema = z.object(featureHistogramsShape);

export const artistCountSchema = z.object({ id: z.string().nullable(), name: z.string(), count });
export const albumCountSchema = z.object({ id: z.string().nullable(), name: z.string(), count });
export const genreCountSchema = z.object({ genre: z.string(), count });
export const keyCountSchema = z.object({ key: camelotKeySchema, count });
export const decadeCountSchema = z.object({ decade: z.int(), count });
export const moodCountSchema = z.object({ mood: moodSchema, count });

/**
 * What the filters find, and what they would find. Each part is counted under all filters but its own (the histogram of
 * tempo without `tempoMin`, `tempoMax` and `tempoTolerance`, the moods without `mood`), so that it shows what a change
 * of that filter would do. `count` is what all of them find together. Lists are sorted by count, then by name; keys in
 * the order of the wheel, decades from the oldest.
 */
export const trackFacetsSchema = z
  .object({
    count,
    withoutFeatures: count.describe(
      'of `count`, those that no range, key or mood can find, because they have no features (yet)',
    ),
    features: featureHistogramsSchema,
    releaseYear: histogramSchema,
    duration: histogramSchema.describe('in milliseconds'),
    artists: z.array(artistCountSchema),
    albums: z.array(albumCountSchema),
    genres: z.array(genreCountSchema),
    keys: z.array(keyCountSchema),
    decades: z.array(decadeCountSchema),
    moods: z.array(moodCountSchema),
    featureStates: z.record(featureStateSchema, count),
    providers: z.record(featureProviderSchema, count),
    explicit: z.object({ true: count, false: count }),
    saved: z.object({ true: count, false: count }),
  })
  .meta({ id: 'TrackFacets' });
export type TrackFacets = z.infer<typeof trackFacetsSchema>;
