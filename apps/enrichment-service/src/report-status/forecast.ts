import type { EnrichmentForecast } from '@app/contracts';
import { reservedOf, type CallLimits } from '../pace-calls/call-limits.js';
import { endsOf, windowsAt } from '../pace-calls/call-windows.js';
import { toldQuota, usedIn, type GateRow } from '../pace-calls/gate-row.js';
import { shutBy } from '../pace-calls/grant-calls.js';

const MINUTE_MS = 60_000;
/** Nobody plans for longer. */
const MOST_DAYS = 36_525;

export interface ForecastInput {
  readonly gate: GateRow;
  readonly limits: CallLimits;
  readonly tracksLeft: number;
  readonly callsLeft: number;
  /** Calls a minute as fast as it goes, whatever the budget. */
  readonly callsPerMinute: number;
  readonly now: Date;
}

/**
 * When the last track is asked for: the budget is spent day by day, each day's share as early and as fast as it goes,
 * without what is reserved for people.
 */
export function forecast(input: ForecastInput): EnrichmentForecast {
  const { tracksLeft, callsLeft, limits, now } = input;
  const doneAt = callsLeft === 0 ? null : lastCallAt(input);
  return {
    tracksLeft,
    callsLeft,
    callsPerDay: callsPerDay(limits, now),
    doneAt: doneAt?.toISOString() ?? null,
  };
}

function callsPerDay({ perDay, perMonth }: CallLimits, now: Date): number | null {
  const { month } = windowsAt(now);
  const daysOfMonth = (endsOf(windowsAt(now)).month.getTime() - month.getTime()) / 86_400_000;
  const ofDay = perDay === null ? Infinity : perDay - reservedOf(perDay);
  const ofMonth = perMonth === null ? Infinity : (perMonth - reservedOf(perMonth)) / daysOfMonth;
  const calls = Math.min(ofDay, ofMonth);
  return Number.isFinite(calls) ? Math.round(calls * 10) / 10 : null;
}

function lastCallAt({ gate, limits, callsLeft, callsPerMinute, now }: ForecastInput): Date | null {
  const shut = shutBy(gate, now);
  if (shut !== null && (shut.until === null || shut.state === 'refused')) return null;
  const perMinute = Math.min(limits.perMinute, callsPerMinute);
  const perDay = (limits.perDay ?? Infinity) - reservedOf(limits.perDay);
  const perMonth = (limits.perMonth ?? Infinity) - reservedOf(limits.perMonth);
  const used = usedIn(gate, now);
  let at = shut?.until ?? now;
  let ofDay = (limits.perDay ?? Infinity) - used.day - reservedOf(limits.perDay);
  let ofMonth = Math.min(
    (limits.perMonth ?? Infinity) - used.month,
    toldQuota(gate, used.windows.month) ?? Infinity,
  );
  ofMonth -= reservedOf(limits.perMonth);
  if (windowsAt(at).day > used.windows.day) ofDay = perDay;
  if (windowsAt(at).month > used.windows.month) ofMonth = perMonth;
  let left = callsLeft;
  for (let day = 0; day < MOST_DAYS; day += 1) {
    const ends = endsOf(windowsAt(at));
    const inTime = ((ends.day.getTime() - at.getTime()) / MINUTE_MS) * perMinute;
    const calls = Math.max(0, Math.min(left, ofDay, ofMonth, inTime));
    left -= calls;
    if (left < 1) return new Date(at.getTime() + Math.round((calls / perMinute) * MINUTE_MS));
    ofMonth = ends.day.getTime() === ends.month.getTime() ? perMonth : ofMonth - calls;
    ofDay = perDay;
    at = ends.day;
  }
  return null;
}
