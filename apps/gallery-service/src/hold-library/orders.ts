import type { Columns } from './columns.js';
import { compareRows, sortReader, type ColumnSortKey, type SortReader } from './sort-value.js';

/** One order of all rows: upwards, with the `known` rows that have the value first. */
export interface Order {
  readonly rows: Uint32Array;
  readonly known: number;
  readonly read: SortReader;
}

/** A change of more than this share of the rows is sorted anew, a smaller one is merged. */
const MERGE_SHARE = 0.1;

/** The orders that lists were asked for in, kept sorted while rows come and change. */
export class Orders {
  private readonly orders = new Map<ColumnSortKey, Order>();

  constructor(private readonly columns: Columns) {}

  get(key: ColumnSortKey): Order {
    const known = this.orders.get(key);
    if (known !== undefined) return known;
    const rows = Uint32Array.from({ length: this.columns.size }, (_, row) => row);
    const read = sortReader(this.columns, key);
    return this.keep(key, read, rows.toSorted(this.comparator(read)));
  }

  /** Brings every order up to date with rows that were added or changed. */
  changed(rows: ReadonlySet<number>): void {
    if (rows.size === 0) return;
    if (rows.size > MERGE_SHARE * this.columns.size) {
      this.orders.clear();
      return;
    }
    for (const [key, { rows: sorted, read }] of this.orders) {
      this.keep(key, read, this.merge(sorted, rows, read));
    }
  }

  private merge(sorted: Uint32Array, changed: ReadonlySet<number>, read: SortReader): Uint32Array {
    const compare = this.comparator(read);
    const moved = [...changed].toSorted(compare);
    const merged = new Uint32Array(this.columns.size);
    let place = 0;
    let next = 0;
    for (const row of sorted) {
      if (changed.has(row)) continue;
      while (next < moved.length && compare(moved[next] ?? 0, row) < 0) {
        merged[place++] = moved[next++] ?? 0;
      }
      merged[place++] = row;
    }
    while (next < moved.length) merged[place++] = moved[next++] ?? 0;
    return merged;
  }

  private comparator(read: SortReader): (left: number, right: number) => number {
    const { columns } = this;
    return (left, right) =>
      compareRows(read(left), columns.idOf(left), read(right), columns.idOf(right));
  }

  private keep(key: ColumnSortKey, read: SortReader, rows: Uint32Array): Order {
    const order = { rows, known: firstWithout(rows, read), read };
    this.orders.set(key, order);
    return order;
  }
}

/** How many rows have the value: they stand in front. */
function firstWithout(rows: Uint32Array, read: SortReader): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (read(rows[middle] ?? 0) === null) high = middle;
    else low = middle + 1;
  }
  return low;
}
