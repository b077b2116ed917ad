import { featureProviders, featureProviderSchema } from '@app/contracts';
import { readConfig, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';

const calls = z.coerce.number().int().min(1).max(2_000_000_000);

/** A limit, or the word for none: as people say it who have a large plan. */
const callsOrUnlimited = z.union([z.literal('unlimited').transform(() => null), calls], {
  error: 'is a number of calls, or "unlimited"',
});

/** A list by comma, each provider once. */
const chainSchema = z
  .string()
  .default('soundcharts')
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(z.array(featureProviderSchema).min(1))
  .refine((chain) => new Set(chain).size === chain.length, { message: 'names a provider twice' });

export const enrichmentServiceConfigSchema = z
  .object({
    ...serviceConfigShape,
    SOUNDCHARTS_URL: z.url().default('https://customer.api.soundcharts.com'),
    SOUNDCHARTS_APP_ID: z.string().min(1).optional().describe('sent as x-app-id'),
    SOUNDCHARTS_API_KEY: z.string().min(1).optional().describe('sent as x-api-key'),
    SOUNDCHARTS_CALLS_PER_MINUTE: calls
      .default(4_000)
      .describe('calls of all replicas in a minute; the vendor asks for 5,000 at most (2026)'),
    SOUNDCHARTS_DAILY_CALLS: calls
      .optional()
      .describe('calls of all replicas in a UTC day; no limit of its own unless set'),
    SOUNDCHARTS_MONTHLY_CALLS: callsOrUnlimited
      .default(1_000)
      .describe(
        'calls that are charged for, in a UTC month, or "unlimited"; about 1,000 are free (2026)',
      ),
    RECCOBEATS_URL: z.url().default('https://api.reccobeats.com'),
    RECCOBEATS_CALLS_PER_MINUTE: calls
      .default(60)
      .describe(
        'calls of all replicas in a minute, of up to 40 tracks each; the vendor names no limit',
      ),
    FEATURE_PROVIDERS: chainSchema.describe(
      `who is asked for features, in this order: ${featureProviders.join(', ')}`,
    ),
    ENRICHMENT_CONCURRENCY: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .default(5)
      .describe('calls to a provider at the same time, per replica'),
  })
  .superRefine((config, context) => {
    if (!config.FEATURE_PROVIDERS.includes('soundcharts')) return;
    for (const name of ['SOUNDCHARTS_APP_ID', 'SOUNDCHARTS_API_KEY'] as const) {
      if (config[name] !== undefined) continue;
      context.addIssue({ code: 'custom', path: [name], message: 'is needed to ask SoundCharts' });
    }
  });
export type EnrichmentServiceConfig = z.infer<typeof enrichmentServiceConfigSchema>;

/** @throws ConfigError */
export function readEnrichmentServiceConfig(): EnrichmentServiceConfig {
  return readConfig('enrichment-service', enrichmentServiceConfigSchema, process.env);
}
