import type { TrackFilter } from '@app/contracts';
import type { Library } from '../hold-library/library.js';
import { conditionsOf } from './conditions.js';
import type { Condition, Dimension, RowTest } from './dimension.js';

/** The tracks that a filter lets through: shown, meeting every condition, and one for each recording if so wished. */
export class Selection {
  private readonly conditions: readonly Condition[];
  private readonly byRecording: boolean;
  private failures: { readonly counts: Uint8Array; readonly dimensions: Uint8Array } | null = null;
  private readonly dimensions: readonly Dimension[];

  constructor(
    private readonly library: Library,
    filter: TrackFilter,
  ) {
    this.conditions = conditionsOf(library, filter);
    this.dimensions = [...new Set(this.conditions.map(({ dimension }) => dimension))];
    this.byRecording = filter.by === 'recording';
  }

  /** Whether a row is in the selection. For lists, which stop early. */
  has(row: number): boolean {
    return this.passes(row) && this.stands(row, (other) => this.passes(other));
  }

  /**
   * The rows in the selection, or in the one without the filters of a dimension, upwards. For counts, which need all rows:
   * what each row fails is looked at once for all facets.
   */
  rows(without: Dimension | null = null): Uint32Array {
    const { counts, dimensions } = this.examine();
    const left = without === null ? -1 : this.dimensions.indexOf(without);
    const passes: RowTest = (row) =>
      counts[row] === 0 || (counts[row] === 1 && dimensions[row] === left);
    const rows = new Uint32Array(this.library.size);
    let size = 0;
    for (let row = 0; row < rows.length; row += 1) {
      if (passes(row) && this.stands(row, passes)) rows[size++] = row;
    }
    return rows.subarray(0, size);
  }

  /** Whether filters of this dimension were given. */
  filters(dimension: Dimension): boolean {
    return this.dimensions.includes(dimension);
  }

  private passes(row: number): boolean {
    return this.library.isShown(row) && this.conditions.every(({ test }) => test(row));
  }

  private stands(row: number, passes: RowTest): boolean {
    return !this.byRecording || this.library.recordings.represents(row, passes);
  }

  /** How many dimensions each row fails, at most 2, and the last of them. Hidden rows fail for good. */
  private examine(): { readonly counts: Uint8Array; readonly dimensions: Uint8Array } {
    if (this.failures !== null) return this.failures;
    const { size } = this.library;
    const counts = new Uint8Array(size);
    const dimensions = new Uint8Array(size);
    const tests = this.dimensions.map((dimension) =>
      this.conditions.filter((one) => one.dimension === dimension).map(({ test }) => test),
    );
    for (let row = 0; row < size; row += 1) {
      let failed = this.library.isShown(row) ? 0 : 2;
      for (let index = 0; failed < 2 && index < tests.length; index += 1) {
        if (tests[index]?.every((test) => test(row)) === true) continue;
        failed += 1;
        dimensions[row] = index;
      }
      counts[row] = failed;
    }
    this.failures = { counts, dimensions };
    return this.failures;
  }
}
