import { describe, expect, it } from '@jest/globals';
import { shareBelow } from './share-below.js';

const histogram = { from: 0, binWidth: 0.5, counts: [30, 70], missing: 5, min: 0, max: 1 };

describe('the share below a value', () => {
  it('counts whole bins and a part of the one it falls into', () => {
    expect(shareBelow(histogram, 0)).toBe(0);
    expect(shareBelow(histogram, 0.5)).toBe(0.3);
    expect(shareBelow(histogram, 0.75)).toBeCloseTo(0.65);
    expect(shareBelow(histogram, 1)).toBe(1);
  });

  it('stays between nothing and everything for values off the scale', () => {
    expect(shareBelow(histogram, -3)).toBe(0);
    expect(shareBelow(histogram, 9)).toBe(1);
  });

  it('is unknown where no value is known', () => {
    expect(shareBelow({ ...histogram, counts: [0, 0] }, 0.2)).toBeNull();
  });
});
