import { parseArgs } from 'node:util';
import { PlainError } from '../scripts/stack/plain-error.js';

/** The arguments make no sense; the message says why. */
export class BenchUsageError extends PlainError {
  override readonly name = 'BenchUsageError';
}

/**
 * `pipeline`: from TrackDiscovered to stored features, against a hand-written pipeline; `page`: the gallery in a browser,
 * against its bounds.
 */
export const benchNames = ['pipeline', 'page'] as const;
export type BenchName = (typeof benchNames)[number];

export interface BenchOptions {
  readonly bench: BenchName;
  readonly tracks: number;
  /** Measured so often; the median counts. */
  readonly runs: number;
  readonly json: boolean;
}

const usual: Readonly<Record<BenchName, { readonly tracks: number; readonly runs: number }>> = {
  pipeline: { tracks: 4_000, runs: 3 },
  page: { tracks: 50_000, runs: 5 },
};
const mostTracks = 200_000;
const mostRuns = 20;

/** @throws BenchUsageError */
export function parseBenchArguments(argv: readonly string[]): BenchOptions {
  const { values, positionals } = read(argv);
  const bench = benchNames.find((name) => name === positionals[0]);
  if (bench === undefined || positionals.length !== 1) {
    throw new BenchUsageError(`say which one: ${benchNames.join(' or ')}`);
  }
  return {
    bench,
    tracks: wholeNumber('--tracks', values.tracks, usual[bench].tracks, mostTracks),
    runs: wholeNumber('--runs', values.runs, usual[bench].runs, mostRuns),
    json: values.json ?? false,
  };
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        tracks: { type: 'string' },
        runs: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BenchUsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(
  name: string,
  text: string | undefined,
  fallback: number,
  most: number,
): number {
  const value = text === undefined ? fallback : Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new BenchUsageError(`${name} must be a whole number from 1 to ${most}`);
}
