import { readConfig, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';

export const enrichmentServiceConfigSchema = z.object({
  ...serviceConfigShape,
  SOUNDCHARTS_URL: z.url().default('https://customer.api.soundcharts.com'),
  SOUNDCHARTS_APP_ID: z.string().min(1).describe('sent as x-app-id'),
  SOUNDCHARTS_API_KEY: z.string().min(1).describe('sent as x-api-key'),
  ENRICHMENT_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(5)
    .describe('calls to the provider at the same time, per replica'),
});
export type EnrichmentServiceConfig = z.infer<typeof enrichmentServiceConfigSchema>;

/** @throws ConfigError */
export function readEnrichmentServiceConfig(): EnrichmentServiceConfig {
  return readConfig('enrichment-service', enrichmentServiceConfigSchema, process.env);
}
