import { describe, expect, it } from '@jest/globals';
import { formatLength, formatSpan } from './duration.js';

describe('formatLength', () => {
  it.each([
    [0, '0:00'],
    [59_499, '0:59'],
    [59_500, '1:00'],
    [217_000, '3:37'],
    [3_599_600, '1:00:00'],
    [3_661_000, '1:01:01'],
  ])('shows %i ms', (durationMs, expected) => {
    expect(formatLength(durationMs)).toBe(expected);
  });
});

describe('formatSpan', () => {
  it.each([
    [-5, '0 s'],
    [0, '0 s'],
    [900, '1 s'],
    [200_000, '3 min 20 s'],
    [180_000, '3 min'],
    [7_500_000, '2 h 5 min'],
    [79_892_000, '22 h 11 min'],
    [86_400_000, '1 d'],
    [90_061_000, '1 d 1 h'],
  ])('puts %i ms into words', (spanMs, expected) => {
    expect(formatSpan(spanMs).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});
