import type { FeatureProvider, ProviderOutcome } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { laterWindows, windowsAt, type CallWindows } from './call-windows.js';

/** A provider's gate as it stands in Postgres: the pause, the breaker, and the calls that were permitted. */
export interface GateRow {
  readonly provider: FeatureProvider;
  readonly paused: boolean;
  readonly pauseUntil: Date | null;
  readonly outcome: ProviderOutcome | null;
  readonly breakerFailures: number;
  readonly breakerOpenUntil: Date | null;
  readonly breakerProbeUntil: Date | null;
  readonly minuteStart: Date;
  readonly minuteCalls: number;
  readonly dayStart: Date;
  readonly dayCalls: number;
  readonly monthStart: Date;
  readonly monthCalls: number;
  readonly quotaRemaining: number | null;
  readonly quotaToldAt: Date | null;
  readonly rateRemaining: number | null;
  readonly rateResetsAt: Date | null;
}

export const gateColumns = `provider, paused, pause_until AS "pauseUntil", outcome,
  breaker_failures AS "breakerFailures", breaker_open_until AS "breakerOpenUntil",
  breaker_probe_until AS "breakerProbeUntil", minute_start AS "minuteStart", minute_calls AS "minuteCalls",
  day_start AS "dayStart", day_calls AS "dayCalls", month_start AS "monthStart", month_calls AS "monthCalls",
  quota_remaining AS "quotaRemaining", quota_told_at AS "quotaToldAt",
  rate_remaining AS "rateRemaining", rate_resets_at AS "rateResetsAt"`;

/** A process that stops in the middle must not hold the gate for longer: Postgres ends its transaction then. */
const LOCK_MS = 2_000;

/** Bounds how long a transaction may stand still while it holds locks that others wait for. */
export async function limitTransaction(manager: EntityManager): Promise<void> {
  await manager.query(
    `SELECT set_config('idle_in_transaction_session_timeout', '${LOCK_MS}', true)`,
  );
}

/** Takes the row lock of the provider's gate until the end of the transaction. */
export async function lockGate(
  manager: EntityManager,
  provider: FeatureProvider,
): Promise<GateRow> {
  const rows = await manager.query<GateRow[]>(
    `SELECT ${gateColumns}, set_config('idle_in_transaction_session_timeout', '${LOCK_MS}', true) AS "lockMs"
       FROM enrichment.provider_gate
      WHERE provider = $1
        FOR UPDATE`,
    [provider],
  );
  const gate = rows[0];
  if (gate === undefined) throw new Error(`${provider} has no gate`);
  return gate;
}

/** The periods that a call counts in now, and what was permitted in them. */
export function usedIn(
  gate: GateRow,
  now: Date,
): {
  readonly windows: CallWindows;
  readonly minute: number;
  readonly day: number;
  readonly month: number;
} {
  const { minuteStart: minute, dayStart: day, monthStart: month } = gate;
  const windows = laterWindows(windowsAt(now), { minute, day, month });
  const same = (a: Date, b: Date): boolean => a.getTime() === b.getTime();
  return {
    windows,
    minute: same(minute, windows.minute) ? gate.minuteCalls : 0,
    day: same(day, windows.day) ? gate.dayCalls : 0,
    month: same(month, windows.month) ? gate.monthCalls : 0,
  };
}

/** What the provider says is left of its quota; null where it has not said so in this month. */
export function toldQuota(gate: GateRow, month: Date): number | null {
  return gate.quotaToldAt !== null && gate.quotaToldAt >= month ? gate.quotaRemaining : null;
}
