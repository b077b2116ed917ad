import type { TrackMap } from '@app/contracts';
import { fetchTrackMap } from '../api/gallery.client.js';

/** The points of the map, by column. `zs` is the colour's value, null where a track has none. */
export interface Points {
  readonly total: number;
  readonly ids: readonly string[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly zs: readonly (number | null)[];
}

type Fetch = (
  request: { readonly query: string; readonly cursor: string | null },
  signal?: AbortSignal,
) => Promise<TrackMap>;

/** Every point that a query finds, in as many answers as it takes. */
export async function fetchPoints(
  query: string,
  signal?: AbortSignal,
  fetchPage: Fetch = fetchTrackMap,
): Promise<Points> {
  const ids: string[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  const zs: (number | null)[] = [];
  let total = 0;
  let cursor: string | null = null;
  do {
    const page: TrackMap = await fetchPage({ query, cursor }, signal);
    for (const [index, id] of page.ids.entries()) {
      ids.push(id);
      xs.push(page.xs[index] ?? 0);
      ys.push(page.ys[index] ?? 0);
      zs.push(page.zs?.[index] ?? null);
    }
    ({ total } = page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { total, ids, xs, ys, zs };
}
