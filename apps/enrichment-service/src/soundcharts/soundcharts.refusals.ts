import type { ProviderRefusal } from '@app/contracts';
import { parseJson, parseRetryAfter, type HttpAnswer } from '@app/service-kit';
import { refusalSchema } from './soundcharts.schema.js';

/** The limit is per minute: a longer wait than this is not believed. */
const LONGEST_RATE_WAIT_S = 3_600;
/** Quotas are monthly: no pause needs to be longer. */
const LONGEST_QUOTA_WAIT_MS = 31 * 24 * 3_600_000;
const SHORTEST_WAIT_MS = 1_000;

/**
 * Maps an HTTP answer other than 200 to an outcome. The two kinds of 429 are told apart by the message, the only
 * difference there is: "maximum request count" is the limit per minute, anything else the monthly quota (vendor's SDK,
 * April 2026). 410 means that an ISRC stands for several different tracks: by that key there is no answer.
 */
export function refusalOf(answer: HttpAnswer, now: Date): ProviderRefusal {
  const { status, headers } = answer;
  switch (status) {
    case 401:
      return { outcome: 'unauthorized' };
    case 402:
      return { outcome: 'quota_exhausted', until: quotaRenewal(headers, now) };
    case 403:
      return { outcome: 'forbidden', reason: reasonOf(answer.text) };
    case 404:
    case 410:
      return { outcome: 'not_found' };
    case 429:
      return /maximum request count/i.test(reasonOf(answer.text))
        ? { outcome: 'rate_limited', until: rateReset(headers, now) }
        : { outcome: 'quota_exhausted', until: quotaRenewal(headers, now) };
    default:
      return status >= 500
        ? { outcome: 'unavailable', detail: `the provider answered ${status}` }
        : { outcome: 'malformed', detail: `the provider answered ${status}` };
  }
}

/** Why a call was refused, in the provider's words. */
function reasonOf(text: string): string {
  const parsed = refusalSchema.safeParse(parseJson(text));
  const message = parsed.success ? (parsed.data.errors?.[0]?.message ?? parsed.data.message) : null;
  return (message ?? text).slice(0, 300);
}

/** `x-ratelimit-reset`: seconds to wait, absent means 0, and one more to be safe (vendor's SDK, April 2026). */
function rateReset(headers: Headers, now: Date): Date {
  const seconds = Number(headers.get('x-ratelimit-reset') ?? 0);
  const wait = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_RATE_WAIT_S) : 0;
  return new Date(now.getTime() + (wait + 1) * 1_000);
}

/** `Retry-After` where there is one, else the first day of the next month in UTC, when quotas renew. */
function quotaRenewal(headers: Headers, now: Date): Date {
  const told = parseRetryAfter(headers.get('retry-after'), now)?.getTime() ?? Number.NaN;
  if (Number.isNaN(told)) return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  const wait = Math.min(Math.max(told - now.getTime(), SHORTEST_WAIT_MS), LONGEST_QUOTA_WAIT_MS);
  return new Date(now.getTime() + wait);
}
