import type { FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ProviderCall } from './feature.client.js';

const answers: readonly string[] = ['ok', 'not_found', 'no_audio'];

/**
 * Counts calls, refusals included, and tracks: `hits` got features by a call, `shared` without one. Per UTC day.
 */
export async function countUsage(
  manager: EntityManager,
  provider: FeatureProvider,
  calls: readonly ProviderCall[],
  tracks: { readonly hits: number; readonly shared: number },
  now: Date,
): Promise<void> {
  if (calls.length === 0 && tracks.shared === 0) return;
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
      tracks.hits,
      tracks.shared,
      calls.filter(({ outcome }) => !answers.includes(outcome)).length,
      Math.round(calls.reduce((sum, call) => sum + call.latencyMs, 0)),
    ],
  );
}
