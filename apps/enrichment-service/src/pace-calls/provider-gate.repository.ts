import type { FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { Breaker } from './breaker.js';
import type { CallWindows } from './call-windows.js';
import type { Pause } from './pause.js';
import type { ToldLimits } from './told-limits.js';

/** The channel on which all replicas learn that a gate has changed; the payload is the provider. */
export const GATE_CHANNEL = 'enrichment_gate';

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
  await tellGateChanged(manager, provider);
  return rows[0]?.news ?? false;
}

/** Counts calls that were just permitted, under the lock of the gate. */
export async function chargeCalls(
  manager: EntityManager,
  provider: FeatureProvider,
  { minute, day, month }: CallWindows,
  calls: number,
  probeUntil: Date | null,
): Promise<void> {
  await manager.query(
    `UPDATE enrichment.provider_gate
        SET minute_calls = $5 + CASE WHEN minute_start = $2 THEN minute_calls ELSE 0 END, minute_start = $2,
            day_calls = $5 + CASE WHEN day_start = $3 THEN day_calls ELSE 0 END, day_start = $3,
            month_calls = $5 + CASE WHEN month_start = $4 THEN month_calls ELSE 0 END, month_start = $4,
            quota_remaining = quota_remaining - $5, rate_remaining = rate_remaining - $5,
            breaker_probe_until = coalesce($6, breaker_probe_until)
      WHERE provider = $1`,
    [provider, minute, day, month, calls, probeUntil],
  );
}

/** The probe of an open breaker was not made: another one may be. */
export async function freeProbe(manager: EntityManager, provider: FeatureProvider): Promise<void> {
  await manager.query(
    `UPDATE enrichment.provider_gate SET breaker_probe_until = NULL WHERE provider = $1`,
    [provider],
  );
}

/** Calls that were permitted together. */
export interface ChargedCalls {
  readonly windows: CallWindows;
  readonly calls: number;
}

/** Takes calls that were not made out of the counts of the periods that they were permitted in. */
export async function refundCalls(
  manager: EntityManager,
  provider: FeatureProvider,
  refunds: readonly ChargedCalls[],
): Promise<void> {
  for (const { windows, calls } of refunds) {
    await manager.query(
      `UPDATE enrichment.provider_gate
          SET minute_calls = minute_calls - CASE WHEN minute_start = $2 THEN $5 ELSE 0 END,
              day_calls = day_calls - CASE WHEN day_start = $3 THEN $5 ELSE 0 END,
              month_calls = month_calls - CASE WHEN month_start = $4 THEN $5 ELSE 0 END,
              quota_remaining = quota_remaining + $5, rate_remaining = rate_remaining + $5
        WHERE provider = $1`,
      [provider, windows.minute, windows.day, windows.month, calls],
    );
  }
}

/** Takes calls that the provider does not charge for out of the month's count. */
export async function refundFreeCalls(
  manager: EntityManager,
  provider: FeatureProvider,
  free: readonly ChargedCalls[],
): Promise<void> {
  for (const { windows, calls } of free) {
    await manager.query(
      `UPDATE enrichment.provider_gate
          SET month_calls = month_calls - CASE WHEN month_start = $2 THEN $3 ELSE 0 END,
              quota_remaining = quota_remaining + $3
        WHERE provider = $1`,
      [provider, windows.month, calls],
    );
  }
}

/** A quota that grew by this much did not grow by answers out of order: it was renewed or enlarged. */
const QUOTA_GREW_BY = 100;

/**
 * Takes over what the provider says of its limits, less what is under way and may not be in its figure. Within a period
 * the lower figure counts, whether the provider's or ours.
 */
export async function noteToldLimits(
  manager: EntityManager,
  provider: FeatureProvider,
  { quotaRemaining, rateRemaining, rateResetsAt }: ToldLimits,
  month: Date,
  now: Date,
): Promise<void> {
  if (quotaRemaining === null && rateResetsAt === null) return;
  await manager.query(
    `WITH under_way AS (
       SELECT count(*)::int AS calls FROM enrichment.feature_requests WHERE state = 'leased' AND provider = $1
     )
     UPDATE enrichment.provider_gate
        SET quota_remaining = CASE
              WHEN $2::int IS NULL THEN quota_remaining
              WHEN quota_remaining IS NULL OR quota_told_at < $5 OR $2 > quota_remaining + $7::int
                THEN greatest($2 - under_way.calls, 0)
              ELSE least(quota_remaining, $2) END,
            quota_told_at = CASE WHEN $2::int IS NULL THEN quota_told_at ELSE $6 END,
            rate_remaining = CASE
              WHEN $4::timestamptz IS NULL THEN rate_remaining
              WHEN rate_resets_at > $6 THEN least(rate_remaining, $3::int)
              ELSE greatest($3 - under_way.calls, 0) END,
            rate_resets_at = CASE WHEN rate_resets_at > $6 THEN rate_resets_at ELSE coalesce($4, rate_resets_at) END
       FROM under_way
      WHERE provider = $1`,
    [provider, quotaRemaining, rateRemaining, rateResetsAt, month, now, QUOTA_GREW_BY],
  );
}

/** Stores the breaker and, where it opened or closed, tells all replicas. */
export async function setBreaker(
  manager: EntityManager,
  provider: FeatureProvider,
  { failures, openUntil, probeUntil }: Breaker,
  changed: boolean,
): Promise<void> {
  await manager.query(
    `UPDATE enrichment.provider_gate
        SET breaker_failures = $2, breaker_open_until = $3, breaker_probe_until = $4
      WHERE provider = $1`,
    [provider, failures, openUntil, probeUntil],
  );
  if (changed) await tellGateChanged(manager, provider);
}

/** Stops or resumes providers for all replicas. Resuming also ends the provider's own refusal: somebody has seen to it. */
export async function setPaused(
  manager: EntityManager,
  providers: readonly FeatureProvider[],
  paused: boolean,
  now: Date,
): Promise<void> {
  await manager.query(
    `UPDATE enrichment.provider_gate
        SET paused = $2, updated_at = $3,
            pause_until = CASE WHEN NOT $2 AND outcome IN ('unauthorized', 'forbidden') THEN NULL ELSE pause_until END
      WHERE provider = ANY ($1)`,
    [providers, paused, now],
  );
  for (const provider of providers) await tellGateChanged(manager, provider);
}

/**
 * Opens the gate where it was closed because of credentials that are no longer in use.
 * @returns whether other credentials were known before
 */
export async function noteCredentials(
  manager: EntityManager,
  provider: FeatureProvider,
  sha256: string,
): Promise<boolean> {
  const [rows] = await manager.query<[{ changed: boolean }[], number]>(
    `WITH before AS (
       SELECT provider, credentials_sha256 FROM enrichment.provider_gate WHERE provider = $1 FOR UPDATE
     )
     UPDATE enrichment.provider_gate AS gate
        SET credentials_sha256 = $2,
            pause_until = CASE WHEN outcome IN ('unauthorized', 'forbidden') THEN NULL ELSE pause_until END
       FROM before
      WHERE gate.provider = before.provider AND gate.credentials_sha256 IS DISTINCT FROM $2
     RETURNING before.credentials_sha256 IS NOT NULL AS changed`,
    [provider, sha256],
  );
  return rows[0]?.changed ?? false;
}

async function tellGateChanged(manager: EntityManager, provider: FeatureProvider): Promise<void> {
  await manager.query(`SELECT pg_notify('${GATE_CHANNEL}', $1)`, [provider]);
}
