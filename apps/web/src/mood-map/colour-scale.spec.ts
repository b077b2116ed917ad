import { describe, expect, it } from '@jest/globals';
import { binColour, BINS, colourSpan, pointsByColour } from './colour-scale.js';

describe('the colours of the map', () => {
  it('run from the first to the last', () => {
    expect(binColour(0, false)).toBe('#3d3bb3');
    expect(binColour(BINS - 1, false)).toBe('#e8a008');
    const all = Array.from({ length: BINS }, (_, bin) => binColour(bin, true));
    expect(new Set(all).size).toBe(BINS);
    expect(all.every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });

  it('are spread over what most tracks have, whatever one of them has', () => {
    const zs = [...Array.from({ length: 100 }, (_, index) => index), 9_999, null];
    const span = colourSpan({ total: 0, ids: [], xs: [], ys: [], zs });
    expect(span).toEqual({ min: 2, max: 98 });
    expect(colourSpan({ total: 0, ids: [], xs: [], ys: [], zs: [null] })).toBeNull();
  });

  it('put every point into one list, those off the scale at its ends', () => {
    const { binned, plain } = pointsByColour(
      {
        total: 4,
        ids: ['a', 'b', 'c', 'd'],
        xs: [1, 2, 3, 4],
        ys: [5, 6, 7, 8],
        zs: [-9, 0, 99, null],
      },
      { min: 0, max: 10 },
    );
    expect(binned[0]).toEqual([1, 5, 2, 6]);
    expect(binned[BINS - 1]).toEqual([3, 7]);
    expect(plain).toEqual([4, 8]);
  });
});
