import { describe, expect, it } from '@jest/globals';
import { fetchPoints } from './points.js';

describe('the points', () => {
  it('come together from all answers, each with its own values', async () => {
    const page = { x: 'valence', y: 'energy', z: 'tempo', total: 3, placed: 3 } as const;
    const asked: (string | null)[] = [];
    const points = await fetchPoints('x=valence', undefined, ({ cursor }) => {
      asked.push(cursor);
      return Promise.resolve(
        cursor === null
          ? { ...page, ids: ['a', 'b'], xs: [0, 1], ys: [0.5, 0], zs: [120, null], nextCursor: 'c' }
          : { ...page, ids: ['c'], xs: [0.2], ys: [0.3], zs: null, nextCursor: null },
      );
    });
    expect(asked).toEqual([null, 'c']);
    expect(points).toEqual({
      total: 3,
      ids: ['a', 'b', 'c'],
      xs: [0, 1, 0.2],
      ys: [0.5, 0, 0.3],
      zs: [120, null, null],
    });
  });
});
