import { randomUUID } from 'node:crypto';
import type { SandboxClock } from '../world/sandbox.clock.js';

const MONTHLY_CALLS = 500_000;
/** Far above the real 5,000: a client that paces itself by these headers must not wait for a limit that is not there. */
const CALLS_PER_MINUTE = 1_000_000;
const MINUTE_MS = 60_000;

/**
 * Counts calls as SoundCharts does: those that return data are paid for, all of them count towards the minute. It only
 * counts: refusals are scripted as faults.
 */
export class QuotaMeter {
  private paid = 0;
  private minute = 0;
  private calls = 0;

  constructor(private readonly clock: SandboxClock) {}

  /** Counts one call, and tells what is left; `x-ratelimit-reset` in seconds to wait. */
  count(call: 'paid' | 'free'): Record<string, string> {
    const now = this.clock.now().getTime();
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.minute) this.calls = 0;
    this.minute = minute;
    this.calls += 1;
    if (call === 'paid') this.paid += 1;
    return {
      'x-quota-remaining': String(Math.max(0, MONTHLY_CALLS - this.paid)),
      'x-ratelimit-limit': String(CALLS_PER_MINUTE),
      'x-ratelimit-used': String(this.calls),
      'x-ratelimit-remaining': String(Math.max(0, CALLS_PER_MINUTE - this.calls)),
      'x-ratelimit-reset': String(Math.ceil(((minute + 1) * MINUTE_MS - now) / 1_000)),
      'x-request-id': randomUUID(),
    };
  }
}
