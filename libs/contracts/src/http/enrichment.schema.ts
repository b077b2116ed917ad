import { z } from 'zod';
import { featureRequestStateSchema } from '../words/feature-request-state.js';
import { missingFeatureStateSchema } from '../words/feature-state.js';
import {
  enrichmentForecastSchema,
  featureProviderStatusSchema,
} from './feature-provider.schema.js';

/**
 * Where the enrichment stands. `due` requests could be asked now, `leased` are being asked; when both are 0 the queue
 * has settled. `queue`, `enriched` and `missing` count tracks. `providers` are in the order in which they are asked.
 */
export const enrichmentStatusSchema = z
  .object({
    queue: z.record(featureRequestStateSchema, z.int().nonnegative()),
    due: z.int().nonnegative(),
    leased: z.int().nonnegative(),
    enriched: z.int().nonnegative(),
    shared: z
      .int()
      .nonnegative()
      .describe('of the enriched, those with the answer of another track of the same ISRC'),
    missing: z.record(missingFeatureStateSchema, z.int().nonnegative()),
    callsToday: z.int().nonnegative(),
    unpublishedEvents: z.int().nonnegative(),
    nextAttemptAt: z.iso.datetime().nullable(),
    paused: z.boolean().describe('the admin has stopped every provider'),
    providers: z.array(featureProviderStatusSchema),
    forecast: enrichmentForecastSchema,
  })
  .meta({ id: 'EnrichmentStatus' });
export type EnrichmentStatus = z.infer<typeof enrichmentStatusSchema>;
