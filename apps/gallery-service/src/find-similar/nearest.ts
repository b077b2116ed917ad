/** A row with its distance. */
export interface Neighbour {
  readonly row: number;
  readonly distance: number;
}

/** So many more than wanted are looked at first: some will be left out. */
const FIRST_LOOK = 4;

/**
 * The nearest rows that are taken, nearest first, equal ones in the order of their ids. Exact: where too many of the first
 * are left out, more are looked at.
 * @param take whether a row may join those that were taken before it
 */
export function nearest(
  rows: Uint32Array,
  distanceOf: (row: number) => number,
  idOf: (row: number) => string,
  limit: number,
  take: (row: number) => boolean,
): Neighbour[] {
  const distances = Float64Array.from(rows, distanceOf);
  const sorted = distances.toSorted();
  const compare = (left: Neighbour, right: Neighbour): number =>
    left.distance - right.distance || (idOf(left.row) < idOf(right.row) ? -1 : 1);
  const taken: Neighbour[] = [];
  let beyond = -Infinity;
  for (let look = FIRST_LOOK * limit; taken.length < limit; look *= FIRST_LOOK) {
    const bound = sorted[Math.min(look, sorted.length) - 1] ?? Infinity;
    const found: Neighbour[] = [];
    for (const [index, distance] of distances.entries()) {
      if (distance > beyond && distance <= bound) found.push({ row: rows[index] ?? 0, distance });
    }
    for (const neighbour of found.toSorted(compare)) {
      if (taken.length < limit && take(neighbour.row)) taken.push(neighbour);
    }
    beyond = bound;
    if (look >= sorted.length) break;
  }
  return taken;
}
