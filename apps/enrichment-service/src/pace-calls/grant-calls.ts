import type { ProviderGateState } from '@app/contracts';
import { reservedOf, type CallLimits } from './call-limits.js';
import { endsOf, type CallWindows } from './call-windows.js';
import { toldQuota, usedIn, type GateRow } from './gate-row.js';

/** A call must have left by then: shortly before the minute that it was counted in ends. */
const LEAVES_BEFORE_MS = 250;

/** What a permitted call was counted in. A probe is the one call that finds out whether a provider is back. */
export interface Permit {
  readonly windows: CallWindows;
  readonly validUntil: Date;
  readonly probe: boolean;
}

/** How many calls are permitted now; `peopleOnly`: the rest of the budget is kept for what people ask for. */
export type Grant =
  | {
      readonly kind: 'granted';
      readonly calls: number;
      readonly peopleOnly: boolean;
      readonly permit: Permit;
    }
  | {
      readonly kind: 'closed';
      readonly state: Exclude<ProviderGateState, 'open'>;
      readonly until: Date | null;
      readonly month?: true;
    };

/** Decides how many of `wanted` calls may be made now. Whoever asks holds the lock of the gate. */
export function grantCalls(gate: GateRow, limits: CallLimits, wanted: number, now: Date): Grant {
  const shut = shutBy(gate, now);
  if (shut !== null) return shut;
  const probe = gate.breakerOpenUntil !== null;
  const { windows, ...used } = usedIn(gate, now);
  const ends = endsOf(windows);
  const minute = leftOfMinute(gate, limits.perMinute - used.minute, now);
  const day = leftOf(limits.perDay, used.day);
  const month = Math.min(
    leftOf(limits.perMonth, used.month),
    toldQuota(gate, windows.month) ?? Infinity,
  );
  const forPeople = Math.min(minute, day, month);
  if (forPeople <= 0) {
    const spent = { kind: 'closed', state: 'budget_spent', until: turnOf() } as const;
    return month <= 0 ? { ...spent, month: true } : spent;
  }
  const forAll = Math.min(
    minute,
    day - reservedOf(limits.perDay),
    month - reservedOf(limits.perMonth),
  );
  const peopleOnly = forAll <= 0;
  const calls = Math.min(probe ? 1 : wanted, peopleOnly ? forPeople : forAll);
  const validUntil = new Date(ends.minute.getTime() - LEAVES_BEFORE_MS);
  return { kind: 'granted', calls, peopleOnly, permit: { windows, validUntil, probe } };

  function turnOf(): Date {
    if (month <= 0) return ends.month;
    return day <= 0 ? ends.day : ends.minute;
  }
}

/** What keeps the gate shut whatever is left of the budget; null where nothing does. */
export function shutBy(gate: GateRow, now: Date): Extract<Grant, { kind: 'closed' }> | null {
  if (gate.paused) return { kind: 'closed', state: 'paused', until: null };
  if (gate.pauseUntil !== null && gate.pauseUntil > now) {
    return { kind: 'closed', state: stateOf(gate), until: gate.pauseUntil };
  }
  if (gate.breakerOpenUntil === null) return null;
  const until = [gate.breakerOpenUntil, gate.breakerProbeUntil ?? gate.breakerOpenUntil].reduce(
    (a, b) => (a > b ? a : b),
  );
  return until > now ? { kind: 'closed', state: 'broken', until } : null;
}

function stateOf({ outcome }: GateRow): 'refused' | 'quota_closed' | 'rate_limited' {
  if (outcome === 'unauthorized' || outcome === 'forbidden') return 'refused';
  return outcome === 'quota_exhausted' ? 'quota_closed' : 'rate_limited';
}

function leftOf(limit: number | null, used: number): number {
  return limit === null ? Infinity : limit - used;
}

function leftOfMinute({ rateRemaining, rateResetsAt }: GateRow, left: number, now: Date): number {
  const told = rateResetsAt !== null && rateResetsAt > now ? rateRemaining : null;
  return Math.min(left, told ?? Infinity);
}
