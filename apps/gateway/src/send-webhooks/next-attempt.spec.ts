import type { WebhookOutcome } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { defaultWebhookTiming, nextAttempt } from './next-attempt.js';

const now = new Date('2026-11-24T10:00:00.000Z');

function after(
  attempts: number,
  outcome: WebhookOutcome,
  status: number | null = null,
  retryAfterS?: number,
): number | null {
  const retryAfter =
    retryAfterS === undefined ? null : new Date(now.getTime() + retryAfterS * 1000);
  const next = nextAttempt({ outcome, status, retryAfter }, attempts, defaultWebhookTiming, now);
  return next === null ? null : (next.getTime() - now.getTime()) / 1000;
}

describe('a delivery that was not taken', () => {
  it('is tried again after longer and longer pauses, and given up after two days', () => {
    const pauses = Array.from({ length: 9 }, (_, index) => after(index + 1, 'unreachable'));
    expect(pauses).toEqual([10, 60, 300, 1_800, 7_200, 21_600, 43_200, 86_400, null]);
  });

  it('waits as long as the receiver asks, up to a day', () => {
    expect(after(1, 'refused', 429, 120)).toBe(120);
    expect(after(1, 'refused', 429, 1)).toBe(10);
    expect(after(1, 'refused', 503, 1_000_000)).toBe(86_400);
  });

  it.each([
    ['refused', 410],
    ['forbidden_address', null],
    ['secret_lost', null],
    ['answered', 204],
  ] as const)('is not tried again after %s %s', (outcome, status) => {
    expect(after(1, outcome, status)).toBeNull();
  });
});
