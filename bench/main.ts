import { PlainError } from '../scripts/stack/plain-error.js';
import { runInTestFolder } from '../scripts/test/run-in-test-folder.js';
import { parseBenchArguments, type BenchName, type BenchOptions } from './arguments.js';
import type { Bench, BenchResult } from './bench.js';
import { benchPage } from './page/page.bench.js';
import { benchPipeline } from './pipeline/pipeline.bench.js';

const usage = 'npm run bench -- pipeline|page [--tracks N] [--runs N] [--json]';
const usageExitCode = 2;

const benches: Readonly<Record<BenchName, Bench>> = { pipeline: benchPipeline, page: benchPage };

/** `npm run bench`: measures with servers of its own in a temporary folder. Returns the exit code: 1 past a bound. */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  let options: BenchOptions;
  try {
    options = parseBenchArguments(argv);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    return usageExitCode;
  }
  return runInTestFolder(async (stage, signal) =>
    tell(await benches[options.bench]({ ...stage, root, options }, signal), options),
  );
}

function tell({ json, text, withinBounds }: BenchResult, options: BenchOptions): number {
  const { bench, tracks, runs } = options;
  const line = JSON.stringify({ bench, tracks, runs, ...json, withinBounds });
  process.stdout.write(`${options.json ? line : text}\n`);
  return withinBounds ? 0 : 1;
}
