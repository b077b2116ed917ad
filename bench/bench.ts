import type { TestFolderStage } from '../scripts/test/run-in-test-folder.js';
import type { BenchOptions } from './arguments.js';

/** What every bench works with. */
export interface BenchScene extends TestFolderStage {
  readonly root: string;
  readonly options: BenchOptions;
}

/** One line of JSON, the same for people, and whether every bound holds. */
export interface BenchResult {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly withinBounds: boolean;
}

export type Bench = (scene: BenchScene, signal: AbortSignal) => Promise<BenchResult>;

/** @throws RangeError for an empty list */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('the median of nothing');
  return middle;
}
