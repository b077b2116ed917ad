import type { Library } from '../hold-library/library.js';

/** Values with the ids of their tracks: the line of a track is read when the answer is made. */
export type Ranked = readonly { readonly value: number; readonly id: string }[];

/** The shown tracks that have a value, by that value. */
export class Ranking {
  /** the values upwards */
  readonly sorted: Float64Array;

  constructor(
    private readonly library: Library,
    private readonly values: Float64Array,
  ) {
    this.sorted = Float64Array.from(library.shownRows(), (row) => values[row] ?? NaN)
      .filter((value) => !Number.isNaN(value))
      .toSorted();
  }

  /** The tracks with the least values, the least first; equal ones in the order of their ids. */
  least(count: number): Ranked {
    const bound = this.sorted[Math.min(count, this.sorted.length) - 1] ?? -Infinity;
    return this.ranked((value) => value <= bound, 1, count);
  }

  /** The tracks with the greatest values, the greatest first; equal ones in the order of their ids. */
  greatest(count: number): Ranked {
    const bound = this.sorted[Math.max(0, this.sorted.length - count)] ?? Infinity;
    return this.ranked((value) => value >= bound, -1, count);
  }

  private ranked(within: (value: number) => boolean, sign: 1 | -1, count: number): Ranked {
    const { columns } = this.library;
    const found: { value: number; id: string }[] = [];
    for (const row of this.library.shownRows()) {
      const value = this.values[row] ?? NaN;
      if (within(value)) found.push({ value, id: columns.idOf(row) });
    }
    return found
      .toSorted((left, right) => sign * (left.value - right.value) || (left.id < right.id ? -1 : 1))
      .slice(0, count);
  }
}
