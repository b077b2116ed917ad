import { z } from 'zod';
import { featureProviders } from '../words/provider.js';

const count = z.int().nonnegative();

/** How many tracks have features, and from whom (the provider that is shown). Counts alone: it is for everybody. */
export const enrichmentCoverageSchema = z
  .object({
    tracks: count,
    enriched: count,
    byProvider: z.record(z.enum(featureProviders), count),
  })
  .meta({ id: 'EnrichmentCoverage' });
export type EnrichmentCoverage = z.infer<typeof enrichmentCoverageSchema>;
