import type { Points } from './points.js';

export type Corner = readonly [x: number, y: number];

/** What lies in a lasso: how many points, and the box around them in the units of the axes. */
export interface Selection {
  readonly count: number;
  readonly x: { readonly min: number; readonly max: number };
  readonly y: { readonly min: number; readonly max: number };
}

/** The points within a polygon; `null` where there are none. */
export function pointsIn({ xs, ys }: Points, polygon: readonly Corner[]): Selection | null {
  let count = 0;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [index, x] of xs.entries()) {
    const y = ys[index] ?? 0;
    if (!isInside(polygon, x, y)) continue;
    count += 1;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return count === 0 ? null : { count, x: { min: left, max: right }, y: { min: bottom, max: top } };
}

/** Whether a ray from the point crosses the polygon's edge an odd number of times. */
function isInside(polygon: readonly Corner[], x: number, y: number): boolean {
  let inside = false;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before) {
      const [x1, y1] = before;
      const [x2, y2] = corner;
      const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
      if (crosses) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
