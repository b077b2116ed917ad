import { z } from 'zod';

/**
 * Whether a feature provider is asked at the moment, for all replicas alike.
 *
 * - `open`: it is asked whenever something is due
 * - `paused`: the admin has stopped it
 * - `refused`: it refuses the credentials or the plan; it is tried again now and then, and at once with another key
 * - `rate_limited`: it wants to be left alone for a moment
 * - `quota_closed`: its own quota is used up
 * - `budget_spent`: this installation's budget for the minute, the day or the month is used up
 * - `broken`: it failed so often in a row that only one call at a time finds out whether it is back
 */
export const providerGateStates = [
  'open',
  'paused',
  'refused',
  'rate_limited',
  'quota_closed',
  'budget_spent',
  'broken',
] as const;
export const providerGateStateSchema = z.enum(providerGateStates);
export type ProviderGateState = z.infer<typeof providerGateStateSchema>;

/** The breaker of a provider: `closed` lets calls pass, `open` none, `half_open` one at a time. */
export const breakerStates = ['closed', 'open', 'half_open'] as const;
export const breakerStateSchema = z.enum(breakerStates);
export type BreakerState = z.infer<typeof breakerStateSchema>;
