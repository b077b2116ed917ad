import { describe, expect, it } from '@jest/globals';
import { formatReleaseDate, releaseYear } from './date.js';

describe('release dates', () => {
  it.each([
    ['1972', '1972'],
    ['1972-03', 'March 1972'],
    ['1972-03-01', '1 March 1972'],
    ['2024-12-31', '31 December 2024'],
  ])('shows %s no more precisely than it is known', (date, expected) => {
    expect(formatReleaseDate(date)).toBe(expected);
  });

  it('takes the year of any precision', () => {
    expect([releaseYear('1972'), releaseYear('1972-03-01')]).toEqual(['1972', '1972']);
  });
});
