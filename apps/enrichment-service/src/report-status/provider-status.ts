import type { CallBudget, FeatureProviderStatus } from '@app/contracts';
import { reservedOf, type CallLimits } from '../pace-calls/call-limits.js';
import { endsOf } from '../pace-calls/call-windows.js';
import { toldQuota, usedIn, type GateRow } from '../pace-calls/gate-row.js';
import { grantCalls } from '../pace-calls/grant-calls.js';
import { forecast } from './forecast.js';

/** What Postgres counts for one provider. */
export interface ProviderCounts {
  readonly pending: number;
  readonly leased: number;
  readonly settled: number;
  readonly due: number;
  readonly answered: number;
  readonly tracksLeft: number;
  readonly recordingsLeft: number;
  readonly shared: number;
  readonly doubtful: number;
  readonly blacklistedIsrcs: number;
  readonly calls: number;
  readonly hits: number;
  readonly sharedToday: number;
  readonly failures: number;
  readonly totalLatencyMs: number;
  readonly workers: number;
}

export interface ProviderStanding {
  readonly gate: GateRow;
  readonly counts: ProviderCounts;
  readonly limits: CallLimits;
  readonly maxBatch: number;
  /** Calls at the same time, per replica. */
  readonly concurrency: number;
}

/** Calls are not faster than this, whatever is measured over a few of them. */
const SHORTEST_CALL_MS = 2;

/** One provider in the words of the API. */
export function providerStatus(standing: ProviderStanding, now: Date): FeatureProviderStatus {
  const { gate, counts, limits, maxBatch } = standing;
  const { pending, leased, settled, due } = counts;
  const callsLeft = Math.ceil(counts.recordingsLeft / maxBatch);
  return {
    provider: gate.provider,
    queue: { pending, leased, settled, due },
    answered: counts.answered,
    shared: counts.shared,
    doubtful: counts.doubtful,
    blacklistedIsrcs: counts.blacklistedIsrcs,
    gate: gateOf(gate, limits, now),
    breaker: {
      state: breakerState(gate, now),
      failures: gate.breakerFailures,
      until: gate.breakerOpenUntil?.toISOString() ?? null,
    },
    budget: budgetOf(gate, limits, now),
    today: {
      calls: counts.calls,
      hits: counts.hits,
      shared: counts.sharedToday,
      failures: counts.failures,
      meanLatencyMs: meanLatency(counts),
    },
    forecast: forecast({
      gate,
      limits,
      tracksLeft: counts.tracksLeft,
      callsLeft,
      callsPerMinute: paceOf(standing),
      now,
    }),
  };
}

/** Until when nothing is asked, whatever is due; null where the gate is open or nobody knows. */
export function closedUntil(
  { gate, limits }: Pick<ProviderStanding, 'gate' | 'limits'>,
  now: Date,
): Date | null {
  const grant = grantCalls(gate, limits, 1, now);
  return grant.kind === 'closed' ? grant.until : null;
}

function gateOf(gate: GateRow, limits: CallLimits, now: Date): FeatureProviderStatus['gate'] {
  const grant = grantCalls(gate, limits, 1, now);
  if (grant.kind === 'granted' && !grant.peopleOnly)
    return { state: 'open', outcome: null, until: null };
  if (grant.kind === 'granted') {
    const { day, month } = endsOf(usedIn(gate, now).windows);
    const until = (limits.perDay === null ? month : day).toISOString();
    return { state: 'budget_spent', outcome: null, until };
  }
  const outcome = gate.pauseUntil !== null && gate.pauseUntil > now ? gate.outcome : null;
  return { state: grant.state, outcome, until: grant.until?.toISOString() ?? null };
}

function breakerState({ breakerOpenUntil }: GateRow, now: Date): 'closed' | 'open' | 'half_open' {
  if (breakerOpenUntil === null) return 'closed';
  return breakerOpenUntil > now ? 'open' : 'half_open';
}

function budgetOf(gate: GateRow, limits: CallLimits, now: Date): CallBudget {
  const used = usedIn(gate, now);
  const ends = endsOf(used.windows);
  const allowance = (limit: number | null, calls: number, resetsAt: Date, reserved: number) => ({
    limit,
    used: Math.max(0, calls),
    reserved,
    left: limit === null ? null : Math.max(0, limit - calls),
    resetsAt: resetsAt.toISOString(),
  });
  const quotaRemaining = toldQuota(gate, used.windows.month);
  return {
    minute: allowance(limits.perMinute, used.minute, ends.minute, 0),
    day: allowance(limits.perDay, used.day, ends.day, reservedOf(limits.perDay)),
    month: allowance(limits.perMonth, used.month, ends.month, reservedOf(limits.perMonth)),
    quotaRemaining: quotaRemaining === null ? null : Math.max(0, quotaRemaining),
    quotaToldAt: quotaRemaining === null ? null : (gate.quotaToldAt?.toISOString() ?? null),
  };
}

function meanLatency({ calls, totalLatencyMs }: ProviderCounts): number | null {
  return calls === 0 ? null : Math.round((totalLatencyMs / calls) * 10) / 10;
}

/** Calls a minute if nothing but the provider's own pace held them up. */
function paceOf({ counts, concurrency }: ProviderStanding): number {
  const latency = meanLatency(counts);
  if (latency === null) return Infinity;
  const slots = concurrency * Math.max(1, counts.workers);
  return (slots * 60_000) / Math.max(latency, SHORTEST_CALL_MS);
}
