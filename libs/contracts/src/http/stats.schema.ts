import { z } from 'zod';
import { audioFeatureNames, type AudioFeatures } from '../words/audio-features.js';
import { featureStateSchema } from '../words/feature-state.js';
import { featureProviderSchema } from '../words/provider.js';
import {
  albumCountSchema,
  artistCountSchema,
  decadeCountSchema,
  genreCountSchema,
  histogramSchema,
  keyCountSchema,
} from './facets.schema.js';
import { trackSchema } from './track.schema.js';

const count = z.int().nonnegative();

/** A track in a line. */
export const trackLineSchema = trackSchema.pick({
  id: true,
  name: true,
  artists: true,
  album: true,
});

/** How one feature is spread over the gallery. Mean and standard deviation (of the population) are null without values. */
export const featureStatsSchema = z.object({
  known: count.describe('tracks that have the feature'),
  mean: z.number().nullable(),
  deviation: z.number().nullable(),
  median: z.number().nullable(),
  histogram: histogramSchema,
  lowest: z.object({ value: z.number(), track: trackLineSchema }).nullable(),
  highest: z.object({ value: z.number(), track: trackLineSchema }).nullable(),
});

const featureStatsShape = Object.fromEntries(
  audioFeatureNames.map((name) => [name, featureStatsSchema]),
) as Record<keyof AudioFeatures, typeof featureStatsSchema>;

/** `GET /api/stats`: the gallery in numbers. Durations in milliseconds, months as `YYYY-MM` in UTC. */
export const galleryStatsSchema = z
  .object({
    tracks: count,
    saved: count,
    noLongerSaved: count.describe('were in the library once and are not now'),
    recordings: count,
    artists: count,
    albums: count,
    genreCount: count,
    explicit: count,
    durationMs: count,
    coverage: z.object({
      byFeatureState: z.record(featureStateSchema, count),
      byProvider: z.record(featureProviderSchema, count),
      overridden: count.describe('tracks with a value that the admin corrected'),
    }),
    growth: z
      .array(
        z.object({
          month: z.string().regex(/^\d{4}-\d{2}$/),
          added: count.describe('tracks saved last in this month'),
          total: count.describe('up to the end of the month'),
        }),
      )
      .describe('by the moment of saving, every month from the first to the last'),
    features: z.object(featureStatsShape),
    releaseYear: histogramSchema,
    duration: histogramSchema,
    keys: z.array(keyCountSchema),
    decades: z.array(decadeCountSchema),
    topArtists: z.array(artistCountSchema),
    topAlbums: z.array(albumCountSchema),
    topGenres: z.array(genreCountSchema),
    newest: z.array(z.object({ addedAt: z.iso.datetime(), track: trackLineSchema })),
    longest: z.array(z.object({ durationMs: count, track: trackLineSchema })),
    shortest: z.array(z.object({ durationMs: count, track: trackLineSchema })),
    oldest: z.array(z.object({ releaseDate: z.string(), track: trackLineSchema })),
  })
  .meta({ id: 'GalleryStats' });
export type GalleryStats = z.infer<typeof galleryStatsSchema>;
