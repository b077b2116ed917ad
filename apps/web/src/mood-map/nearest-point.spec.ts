import { describe, expect, it } from '@jest/globals';
import { nearestPoint } from './nearest-point.js';

const points = { total: 2, ids: ['a', 'b'], xs: [0, 1], ys: [0, 1], zs: [null, null] };
const projection = { x: [10, 100], y: [110, -100] } as const;

describe('the nearest point', () => {
  it('is the one that is drawn nearest', () => {
    expect(nearestPoint(points, projection, { x: 12, y: 108 })).toBe(0);
    expect(nearestPoint(points, projection, { x: 105, y: 15 })).toBe(1);
  });

  it('is none where nothing is within reach', () => {
    expect(nearestPoint(points, projection, { x: 60, y: 60 })).toBeNull();
  });
});
