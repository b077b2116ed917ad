import type { FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { Pause } from './next-step.js';

/**
 * Closes the provider's gate for all replicas; of several pauses the longest counts.
 * @returns whether this is news: the gate was open, or closed for another reason
 */
export async function closeGate(
  manager: EntityManager,
  provider: FeatureProvider,
  { outcome, until }: Pause,
  now: Date,
): Promise<boolean> {
  const [rows] = await manager.query<[{ news: boolean }[], number]>(
    `WITH before AS (
       SELECT provider, pause_until, outcome FROM enrichment.provider_gate WHERE provider = $1 FOR UPDATE
     )
     UPDATE enrichment.provider_gate AS gate
        SET pause_until = greatest(gate.pause_until, $3),
            outcome = CASE WHEN gate.pause_until > $3 THEN gate.outcome ELSE $2 END,
            updated_at = $4
       FROM before
      WHERE gate.provider = before.provider
     RETURNING before.pause_until IS NULL OR before.pause_until <= $4 OR before.outcome IS DISTINCT FROM $2 AS news`,
    [provider, outcome, until, now],
  );
  return rows[0]?.news ?? false;
}
