import type { Points } from './points.js';

/** Where the chart draws a value: a straight line from value to pixel for each axis. */
export interface Projection {
  readonly x: readonly [offset: number, perUnit: number];
  readonly y: readonly [offset: number, perUnit: number];
}

const REACH_PX = 14;

/** The index of the point nearest to a place on the screen, within reach of a finger; `null` where there is none. */
export function nearestPoint(
  { xs, ys }: Points,
  { x: [offsetX, perX], y: [offsetY, perY] }: Projection,
  place: { readonly x: number; readonly y: number },
): number | null {
  let nearest: number | null = null;
  let least = REACH_PX * REACH_PX;
  for (const [index, x] of xs.entries()) {
    const dx = offsetX + x * perX - place.x;
    const dy = offsetY + (ys[index] ?? 0) * perY - place.y;
    const distance = dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}
