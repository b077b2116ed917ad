import { z } from 'zod';
import { breakerStateSchema, providerGateStateSchema } from '../words/provider-gate.js';
import { providerOutcomeSchema } from '../words/provider-outcome.js';
import { featureProviderSchema } from '../words/provider.js';

const count = z.int().nonnegative();

/**
 * Calls of one period. `limit` is null where there is none; `reserved` of it are kept for what people ask for
 * themselves; `left` is what may still be called, the reserve included.
 */
export const callAllowanceSchema = z.object({
  limit: count.nullable(),
  used: count,
  reserved: count,
  left: count.nullable(),
  resetsAt: z.iso.datetime(),
});
export type CallAllowance = z.infer<typeof callAllowanceSchema>;

/**
 * What may be called. The minute and the day count every call, the month those that the provider charges for.
 * `quotaRemaining` is the provider's own word, null where it gave none this month; the lower of both counts.
 */
export const callBudgetSchema = z.object({
  minute: callAllowanceSchema,
  day: callAllowanceSchema,
  month: callAllowanceSchema,
  quotaRemaining: count.nullable(),
  quotaToldAt: z.iso.datetime().nullable(),
});
export type CallBudget = z.infer<typeof callBudgetSchema>;

/**
 * When all is asked for, if it goes on like this. `callsLeft` counts recordings that were never asked for, one call
 * each; `callsPerDay` is null without a limit per day or month; `doneAt` is null where nothing is left, and where nobody
 * can say: the provider is paused or refuses.
 */
export const enrichmentForecastSchema = z.object({
  tracksLeft: count,
  callsLeft: count,
  callsPerDay: z.number().nonnegative().nullable(),
  doneAt: z.iso.datetime().nullable(),
});
export type EnrichmentForecast = z.infer<typeof enrichmentForecastSchema>;

/** One provider of the chain. `answered` counts the tracks that have its features, `shared` those of them without a call. */
export const featureProviderStatusSchema = z
  .object({
    provider: featureProviderSchema,
    queue: z.object({ pending: count, leased: count, settled: count, due: count }),
    answered: count,
    shared: count,
    doubtful: count.describe('matches by ISRC in which title, artist or duration disagree'),
    blacklistedIsrcs: count.describe('ISRCs that stand for several tracks and name no recording'),
    gate: z.object({
      state: providerGateStateSchema,
      outcome: providerOutcomeSchema.nullable(),
      until: z.iso.datetime().nullable(),
    }),
    breaker: z.object({
      state: breakerStateSchema,
      failures: count.describe('outages in a row'),
      until: z.iso.datetime().nullable(),
    }),
    budget: callBudgetSchema,
    today: z.object({
      calls: count,
      hits: count,
      shared: count,
      failures: count,
      meanLatencyMs: z.number().nonnegative().nullable(),
    }),
    forecast: enrichmentForecastSchema,
  })
  .meta({ id: 'FeatureProviderStatus' });
export type FeatureProviderStatus = z.infer<typeof featureProviderStatusSchema>;
