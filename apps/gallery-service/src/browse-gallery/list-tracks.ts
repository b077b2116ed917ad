import {
  trackFilterNames,
  type ListTracksQuery,
  type Sort,
  type SortKey,
  type TrackFilter,
} from '@app/contracts';
import { Selection } from '../filter-tracks/selection.js';
import { textRanks } from '../filter-tracks/text-search.js';
import type { Library } from '../hold-library/library.js';
import { compareRows, type SortReader, type SortValue } from '../hold-library/sort-value.js';
import type { PageCursor } from './page-cursor.js';

/** A page as rows, and the place after it where there is more. */
export interface RowPage {
  readonly rows: readonly number[];
  readonly next: PageCursor | null;
}

/** The tracks that the filters let through, from a place on, in order. */
export function listRows(
  library: Library,
  filter: TrackFilter,
  sort: Sort,
  page: { readonly limit: number; readonly after: PageCursor | null },
): RowPage {
  const selection = new Selection(library, filter);
  const { key, downwards } = parseSort(sort);
  const { rows, known, read } =
    key === 'relevance' ? relevanceOrder(library, filter, selection) : library.orders.get(key);
  const ids = (row: number): string => library.columns.idOf(row);
  const found: number[] = [];
  for (const place of places(rows.length, known, downwards, (at) =>
    page.after === null ? true : isAfter(read, ids, rows[at] ?? 0, page.after, downwards),
  )) {
    const row = rows[place] ?? 0;
    if (!selection.has(row)) continue;
    found.push(row);
    if (found.length > page.limit) break;
  }
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  const more = found.length > page.limit && last !== undefined;
  return { rows: shown, next: more ? { value: read(last), id: ids(last) } : null };
}

/** What a cursor is bound to: the filters that were given, by name, and the order. */
export function listIdentity(filter: TrackFilter, sort: Sort): unknown {
  return [
    sort,
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  ];
}

/** The filters of a query, without how the answer is cut and dressed. */
export function filterOf(query: ListTracksQuery): TrackFilter {
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => trackFilterNames.some((known) => known === name)),
  );
}

function parseSort(sort: Sort): { readonly key: SortKey; readonly downwards: boolean } {
  const downwards = sort.startsWith('-');
  return { key: (downwards ? sort.slice(1) : sort) as SortKey, downwards };
}

/**
 * The places of an order in the direction asked for, from the first one after the cursor on. An order stands upwards with
 * unknown values behind; downwards, the known part is read backwards and then the unknown part backwards.
 */
function* places(
  length: number,
  known: number,
  downwards: boolean,
  isAfterCursor: (place: number) => boolean,
): Generator<number> {
  const parts = [
    [0, known],
    [known, length],
  ] as const;
  for (const [from, to] of parts) {
    const size = to - from;
    const at = (index: number): number => (downwards ? to - 1 - index : from + index);
    for (let index = firstWhere(size, (one) => isAfterCursor(at(one))); index < size; index += 1) {
      yield at(index);
    }
  }
}

/** The first index from which on the condition holds. */
function firstWhere(size: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isAfter(
  read: SortReader,
  idOf: (row: number) => string,
  row: number,
  { value, id }: PageCursor,
  downwards: boolean,
): boolean {
  const mine: SortValue = read(row);
  const compared = compareRows(mine, idOf(row), value, id);
  // Unknown values come last in both directions.
  const upwards = !downwards || (mine === null) !== (value === null);
  return upwards ? compared > 0 : compared < 0;
}

/** Only what matches is put in order: how well depends on what is looked for. */
function relevanceOrder(
  library: Library,
  filter: TrackFilter,
  selection: Selection,
): { readonly rows: Uint32Array; readonly known: number; readonly read: SortReader } {
  const ranks = filter.q === undefined ? null : textRanks(library, filter.q);
  const read: SortReader = (row) => ranks?.[row] ?? 0;
  const { columns } = library;
  const rows = selection
    .rows()
    .toSorted((left, right) =>
      compareRows(read(left), columns.idOf(left), read(right), columns.idOf(right)),
    );
  return { rows, known: rows.length, read };
}
