import { describe, expect, it } from '@jest/globals';
import { histogramPath } from './histogram-path.js';

const heights = (path: string): number[] =>
  [...path.matchAll(/V([\d.]+)H/g)].map(([, top]) => 1 - Number(top));

describe('a histogram', () => {
  it('gives the most common value all the height and nothing to an empty bin', () => {
    const [none, some, most] = heights(histogramPath([0, 25, 100]));
    expect(none).toBe(0);
    expect(some).toBeCloseTo(0.5);
    expect(most).toBe(1);
  });

  it('lets one track be seen beside a million', () => {
    expect(heights(histogramPath([1, 1_000_000]))[0]).toBeGreaterThanOrEqual(0.05);
  });

  it('draws nothing of nothing', () => {
    expect(histogramPath([])).toBe('');
    expect(heights(histogramPath([0, 0]))).toEqual([0, 0]);
  });
});
