import type { WebhookAttempt } from './webhook.client.js';

/** Injection token of the WebhookTiming. */
export const WEBHOOK_TIMING = Symbol('WEBHOOK_TIMING');

export interface WebhookTiming {
  /** How often a replica looks for work that nobody rang for, in milliseconds. */
  readonly pollMs: number;
  /** The pause after each failed attempt, in milliseconds; there is no attempt after the last one. */
  readonly pausesMs: readonly number[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Nine attempts within about two days: a receiver may be down for a weekend's night and still hear it. */
export const defaultWebhookTiming: WebhookTiming = {
  pollMs: 2_000,
  pausesMs: [
    10_000,
    MINUTE_MS,
    5 * MINUTE_MS,
    30 * MINUTE_MS,
    2 * HOUR_MS,
    6 * HOUR_MS,
    12 * HOUR_MS,
    24 * HOUR_MS,
  ],
};

/** No receiver puts a delivery off for longer than this. */
const LONGEST_WAIT_MS = 24 * HOUR_MS;
/** The receiver says that it is gone for good. */
const GONE = 410;

/**
 * When a delivery is tried again; null where it was taken or is given up.
 * @param attempts those made so far
 */
export function nextAttempt(
  attempt: WebhookAttempt,
  attempts: number,
  { pausesMs }: WebhookTiming,
  now: Date,
): Date | null {
  if (attempt.outcome === 'answered' || isFinal(attempt)) return null;
  const pause = pausesMs[attempts - 1];
  if (pause === undefined) return null;
  const asked = (attempt.retryAfter?.getTime() ?? 0) - now.getTime();
  return new Date(now.getTime() + Math.max(pause, Math.min(asked, LONGEST_WAIT_MS)));
}

/** What a further attempt cannot change. */
function isFinal({ outcome, status }: WebhookAttempt): boolean {
  return outcome === 'forbidden_address' || outcome === 'secret_lost' || status === GONE;
}
