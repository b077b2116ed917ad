import { describe, expect, it } from '@jest/globals';
import { MAX_ATTEMPTS, nextAskAfterMissing, nextTryAfterFailure } from './retry-schedule.js';

const at = new Date('2026-11-24T12:00:00Z');

describe('a track that the provider had nothing for', () => {
  it.each([
    [1, '2026-11-24T15:00:00.000Z'],
    [2, '2026-11-25T12:00:00.000Z'],
    [3, '2026-12-01T12:00:00.000Z'],
    [4, '2026-12-24T12:00:00.000Z'],
    [50, '2026-12-24T12:00:00.000Z'],
  ])('is asked for again after answer %i at %s', (answers, expected) => {
    expect(nextAskAfterMissing(answers, at).toISOString()).toBe(expected);
  });
});

describe('a track whose call failed', () => {
  const waitMs = (attempts: number, random: number): number =>
    nextTryAfterFailure(attempts, at, () => random).getTime() - at.getTime();

  it('waits three times as long after each failure, half of it at random', () => {
    expect([1, 2, 3, 7].map((attempts) => waitMs(attempts, 0))).toEqual([
      1_000, 3_000, 9_000, 729_000,
    ]);
    expect([1, 2, 3, 7].map((attempts) => waitMs(attempts, 1))).toEqual([
      2_000, 6_000, 18_000, 1_458_000,
    ]);
  });

  it('never waits longer than an hour', () => {
    expect(waitMs(MAX_ATTEMPTS * 10, 1)).toBe(3_600_000);
  });
});
