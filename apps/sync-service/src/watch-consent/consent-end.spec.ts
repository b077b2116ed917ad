import { describe, expect, it } from '@jest/globals';
import { consentEnd, daysUntil, dueWarning } from './consent-end.js';

describe('a consent', () => {
  it.each([
    ['2026-05-27T09:15:00.000Z', '2026-11-27T09:15:00.000Z'],
    ['2026-08-31T00:00:00.000Z', '2027-02-28T00:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', '2027-06-30T23:59:59.000Z'],
  ])('of %s ends six months later', (given, end) => {
    expect(consentEnd(new Date(given)).toISOString()).toBe(end);
  });

  const end = new Date('2026-11-27T09:15:00.000Z');
  it.each([
    ['2026-10-28T09:14:59.999Z', null, 30],
    ['2026-10-28T09:15:00.000Z', 30, 30],
    ['2026-11-20T09:14:00.000Z', 30, 7],
    ['2026-11-20T09:15:00.000Z', 7, 7],
    ['2026-11-26T09:15:00.000Z', 1, 1],
    ['2026-11-27T09:14:59.000Z', 1, 0],
    ['2026-11-27T09:15:00.000Z', 0, 0],
    ['2027-11-27T09:15:00.000Z', 0, 0],
  ])('is warned of at %s: %s', (now, warning, days) => {
    expect(dueWarning(end, new Date(now))).toBe(warning);
    expect(daysUntil(end, new Date(now))).toBe(days);
  });
});
