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

/**
 * How many calls are permitted now. `peopleOnlyUntil`: what is left is kept for what people ask for, until that moment.
 * `month` says that it is the month's budget that is spent.
 */
export type Grant =
  | {
      readonly kind: 'granted';
      readonly calls: number;
      readonly peopleOnlyUntil: Date | null;
      readonly permit: Permit;
    }
  | {
      readonly kind: 'closed';
      readonly state: Exclude<ProviderGateState, 'open'>;
      readonly until: Date | null;
      readonly month?: true;
    };

interface Left {
  readonly minute: number;
  readonly day: number;
  readonly month: number;
}

/** Decides how many of `wanted` calls may be made now. Whoever asks holds the lock of the gate. */
export function grantCalls(gate: GateRow, limits: CallLimits, wanted: number, now: Date): Grant {
  const shut = shutBy(gate, now);
  if (shut !== null) return shut;
  const probe = gate.breakerOpenUntil !== null;
  const { windows, ...used } = usedIn(gate, now);
  const ends = endsOf(windows);
  const quota = toldQuota(gate, windows.month) ?? Infinity;
  const forPeople: Left = {
    minute: leftOfMinute(gate, limits.perMinute - used.minute, now),
    day: leftOf(limits.perDay, used.day),
    month: Math.min(leftOf(limits.perMonth, used.month), quota),
  };
  if (least(forPeople) <= 0) {
    const spent = {
      kind: 'closed',
      state: 'budget_spent',
      until: turnOf(forPeople, ends),
    } as const;
    return forPeople.month <= 0 ? { ...spent, month: true } : spent;
  }
  const forAll: Left = {
    minute: forPeople.minute,
    day: forPeople.day - reservedOf(limits.perDay),
    month: forPeople.month - reservedOf(monthOf(limits.perMonth, used.month, quota)),
  };
  const isReserve = least(forAll) <= 0;
  return {
    kind: 'granted',
    calls: Math.min(probe ? 1 : wanted, least(isReserve ? forPeople : forAll)),
    peopleOnlyUntil: isReserve ? turnOf(forAll, ends) : null,
    permit: {
      windows,
      validUntil: new Date(ends.minute.getTime() - LEAVES_BEFORE_MS),
      probe,
    },
  };
}

function least({ minute, day, month }: Left): number {
  return Math.min(minute, day, month);
}

/** When the longest of the periods that have nothing left ends. */
function turnOf({ day, month }: Left, ends: CallWindows): Date {
  if (month <= 0) return ends.month;
  return day <= 0 ? ends.day : ends.minute;
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

/** The calls of this month: the provider's word counts where it is less than our own limit. */
function monthOf(limit: number | null, used: number, quota: number): number | null {
  const month = Math.min(limit ?? Infinity, used + quota);
  return Number.isFinite(month) ? month : null;
}

function leftOfMinute({ rateRemaining, rateResetsAt }: GateRow, left: number, now: Date): number {
  const told = rateResetsAt !== null && rateResetsAt > now ? rateRemaining : null;
  return Math.min(left, told ?? Infinity);
}
