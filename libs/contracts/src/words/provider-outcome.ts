import { z } from 'zod';

/**
 * What one call to a provider came to. A closed set: the log, the tables, the API and the page use these words and no
 * others. A refusal (`rate_limited` … `malformed`) says nothing about the track and is never stored as "unknown".
 */
export const providerOutcomes = [
  'ok',
  'not_found',
  'no_audio',
  'rate_limited',
  'quota_exhausted',
  'unauthorized',
  'forbidden',
  'unavailable',
  'malformed',
] as const;

export const providerOutcomeSchema = z.enum(providerOutcomes);
export type ProviderOutcome = z.infer<typeof providerOutcomeSchema>;

/** The outcomes that carry no value: what a client returns instead of an answer. */
export type ProviderRefusal =
  | { readonly outcome: 'not_found' }
  | { readonly outcome: 'rate_limited'; readonly until: Date }
  | { readonly outcome: 'quota_exhausted'; readonly until: Date }
  | { readonly outcome: 'unauthorized' }
  | { readonly outcome: 'forbidden'; readonly reason: string }
  | { readonly outcome: 'unavailable'; readonly detail: string }
  | { readonly outcome: 'malformed'; readonly detail: string };

/** A provider's answer, or one of the refusals. */
export type ProviderResult<T> = { readonly outcome: 'ok'; readonly value: T } | ProviderRefusal;
