import type { FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { outcomeOf, type ProviderCall } from './feature.client.js';

/** Counts calls, refusals included, and answers that needed none, per UTC day. */
export async function countUsage(
  manager: EntityManager,
  provider: FeatureProvider,
  calls: readonly ProviderCall[],
  shared: number,
  now: Date,
): Promise<void> {
  if (calls.length === 0 && shared === 0) return;
  const outcomes = calls.map(outcomeOf);
  const answers = ['ok', 'not_found', 'no_audio'];
  await manager.query(
    `INSERT INTO enrichment.usage_stats AS u (day, provider, calls, hits, shared, failures, total_latency_ms)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (day, provider) DO UPDATE
       SET calls = u.calls + excluded.calls, hits = u.hits + excluded.hits, shared = u.shared + excluded.shared,
           failures = u.failures + excluded.failures,
           total_latency_ms = u.total_latency_ms + excluded.total_latency_ms`,
    [
      now.toISOString().slice(0, 10),
      provider,
      calls.length,
      outcomes.filter((outcome) => outcome === 'ok').length,
      shared,
      outcomes.filter((outcome) => !answers.includes(outcome)).length,
      Math.round(calls.reduce((sum, call) => sum + call.latencyMs, 0)),
    ],
  );
}
