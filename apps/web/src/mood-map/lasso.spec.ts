import { describe, expect, it } from '@jest/globals';
import { pointsIn } from './lasso.js';

const points = {
  total: 4,
  ids: ['a', 'b', 'c', 'd'],
  xs: [0.1, 0.5, 0.6, 0.9],
  ys: [0.1, 0.5, 0.4, 0.9],
  zs: [null, null, null, null],
};

describe('a lasso', () => {
  it('holds what is within it, and knows the box around that', () => {
    const selection = pointsIn(points, [
      [0.4, 0.3],
      [0.7, 0.3],
      [0.7, 0.6],
      [0.4, 0.6],
    ]);
    expect(selection).toEqual({
      count: 2,
      x: { min: 0.5, max: 0.6 },
      y: { min: 0.4, max: 0.5 },
    });
  });

  it('leaves out what a dent of it leaves out', () => {
    const selection = pointsIn(points, [
      [0, 0],
      [1, 0],
      [1, 1],
      [0.55, 0.42],
      [0, 1],
    ]);
    expect(selection).toEqual({
      count: 2,
      x: { min: 0.1, max: 0.6 },
      y: { min: 0.1, max: 0.4 },
    });
  });

  it('may hold nothing', () => {
    expect(pointsIn(points, [])).toBeNull();
  });
});
