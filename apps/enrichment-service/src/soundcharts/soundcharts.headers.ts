import type { ToldLimits } from '../pace-calls/told-limits.js';

/** The limit is per minute: a reset that is further away than this is not believed. */
const LONGEST_RESET_S = 3_600;

/**
 * What SoundCharts says of its limits beside every answer: `x-quota-remaining` calls of the month,
 * `x-ratelimit-remaining` calls until `x-ratelimit-reset` seconds have passed (vendor's SDK, April 2026).
 */
export function toldLimits(headers: Headers, now: Date): ToldLimits {
  const quotaRemaining = wholeNumber(headers.get('x-quota-remaining'));
  const rateRemaining = wholeNumber(headers.get('x-ratelimit-remaining'));
  const reset = wholeNumber(headers.get('x-ratelimit-reset'));
  if (rateRemaining === null || reset === null || reset > LONGEST_RESET_S) {
    return { quotaRemaining, rateRemaining: null, rateResetsAt: null };
  }
  return { quotaRemaining, rateRemaining, rateResetsAt: new Date(now.getTime() + reset * 1_000) };
}

/** Within what Postgres keeps as `integer`: a larger number means that there is no limit to speak of. */
const LARGEST = 2_147_483_647;

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text.trim()) ? Math.min(Number(text), LARGEST) : null;
}
