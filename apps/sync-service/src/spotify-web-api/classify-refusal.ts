import type { ProviderRefusal } from '@app/contracts';
import { parseJson, parseRetryAfter, type HttpAnswer } from '@app/service-kit';
import { errorBodySchema } from './spotify-web-api.schema.js';

/** Waited where a 429 comes without a usable `Retry-After`. */
const DEFAULT_WAIT_MS = 30_000;
/** Even `Retry-After: 0` is answered with a breath. */
const LEAST_WAIT_MS = 1_000;
/** A longer wait is the day's quota, whatever the body says (sighted: 48,925–86,400 s, 2025–2026). */
const QUOTA_WAIT_MS = 15 * 60_000;

/**
 * What an answer other than 2xx means. A 429 is one of two things: the rolling 30-second window, or the developer
 * account's quota (`reason: QUOTA_EXCEEDED`, Web API change of July 2026).
 */
export function classifyRefusal(answer: HttpAnswer, now: Date): ProviderRefusal {
  const body = errorBodySchema.safeParse(parseJson(answer.text));
  const message = body.success ? body.data.error.message : answer.text.slice(0, 200);
  const reason = body.success ? body.data.error.reason : undefined;
  switch (answer.status) {
    case 401:
      return { outcome: 'unauthorized' };
    case 403:
      return { outcome: 'forbidden', reason: message };
    case 404:
      return { outcome: 'not_found' };
    case 429:
      return classifyTooMany(answer, reason, now);
    default:
      return { outcome: 'unavailable', detail: `status ${answer.status}` };
  }
}

function classifyTooMany(
  answer: HttpAnswer,
  reason: string | undefined,
  now: Date,
): ProviderRefusal {
  const asked = parseRetryAfter(answer.headers.get('retry-after'), now);
  const waitMs = Math.max(
    LEAST_WAIT_MS,
    asked === null ? DEFAULT_WAIT_MS : asked.getTime() - now.getTime(),
  );
  const until = new Date(now.getTime() + waitMs);
  const quota = reason === 'QUOTA_EXCEEDED' || waitMs > QUOTA_WAIT_MS;
  return { outcome: quota ? 'quota_exhausted' : 'rate_limited', until };
}
