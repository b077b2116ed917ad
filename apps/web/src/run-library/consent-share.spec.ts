import { describe, expect, it } from '@jest/globals';
import { monthsGone } from './consent-share.js';

const consent = { authorizedAt: '2026-01-01T00:00:00Z', expiresAt: '2026-07-01T00:00:00Z' };

describe('monthsGone', () => {
  it.each([
    ['2026-01-01T00:00:00Z', 0],
    ['2026-04-01T12:00:00Z', 3],
    ['2026-07-01T00:00:00Z', 6],
  ])('at %s it is %d of six', (now, gone) => {
    expect(monthsGone(consent, Date.parse(now), 6)).toBeCloseTo(gone, 5);
  });

  it('stays between nothing and all, before and after', () => {
    expect(monthsGone(consent, Date.parse('2025-01-01T00:00:00Z'), 6)).toBe(0);
    expect(monthsGone(consent, Date.parse('2027-01-01T00:00:00Z'), 6)).toBe(6);
  });

  it('takes a consent without length for one that is over', () => {
    expect(monthsGone({ ...consent, expiresAt: consent.authorizedAt }, 0, 6)).toBe(6);
  });
});
