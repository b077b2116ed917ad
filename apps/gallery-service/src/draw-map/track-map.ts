import type { TrackMap, TrackMapQuery, TrackFilter } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { decodeCursor, encodeCursor } from '../browse-gallery/page-cursor.js';
import { listIdentity } from '../browse-gallery/list-tracks.js';
import { Selection } from '../filter-tracks/selection.js';
import type { Library } from '../hold-library/library.js';

const DECIMALS = 1e4;

/**
 * The tracks that the filters find as points, by column, in the order of their ids.
 * @throws RequestProblem `invalid_cursor` where the cursor belongs to another map
 */
export function drawMap(library: Library, query: TrackMapQuery): TrackMap {
  const { x, y, z, limit, cursor, ...filter } = query;
  const map = [x, y, z ?? null, listIdentity(filter, 'addedAt')];
  const after = cursor === undefined ? null : decodeCursor(map, cursor);
  if (cursor !== undefined && after === null) {
    throw new RequestProblem('invalid_cursor', 'This cursor was not given out for this map.');
  }
  const { total, placed } = placedRows(library, filter, x, y);
  const rows = placed.filter((row) => after === null || library.columns.idOf(row) > after.id);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const { features } = library.columns;
  const points = (name: typeof x): number[] => shown.map((row) => rounded(features[name][row]));
  return {
    x,
    y,
    z: z ?? null,
    total,
    placed: placed.length,
    ids: shown.map((row) => library.columns.idOf(row)),
    xs: points(x),
    ys: points(y),
    zs: z === undefined ? null : points(z).map((value) => (Number.isNaN(value) ? null : value)),
    nextCursor:
      rows.length > limit && last !== undefined
        ? encodeCursor(map, { value: null, id: library.columns.idOf(last) })
        : null,
  };
}

function placedRows(
  library: Library,
  filter: TrackFilter,
  x: TrackMapQuery['x'],
  y: TrackMapQuery['y'],
): { readonly total: number; readonly placed: number[] } {
  const found = new Selection(library, filter).rows();
  const selected = new Uint8Array(library.size);
  for (const row of found) selected[row] = 1;
  const [xs, ys] = [library.columns.features[x], library.columns.features[y]];
  const placed = [...library.orders.get('id').rows].filter(
    (row) => selected[row] === 1 && !Number.isNaN((xs[row] ?? NaN) + (ys[row] ?? NaN)),
  );
  return { total: found.length, placed };
}

function rounded(value = NaN): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
