import { median, type BenchResult } from '../bench.js';

/** What the bench came to; all figures in tracks per second, of every run. */
export interface PipelineFigures {
  readonly tracks: number;
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
}

/** The share of the hand-written pipeline's throughput that ours has to reach. */
const leastRatio = 0.6;

/** Compares the median runs. */
export function pipelineResult({ tracks, ours, baseline }: PipelineFigures): BenchResult {
  const ratio = median(ours) / median(baseline);
  const rounded = {
    ours: Math.round(median(ours)),
    baseline: Math.round(median(baseline)),
    ratio: Number(ratio.toFixed(3)),
  };
  const row = (name: string, runs: readonly number[]): string => {
    const all = runs.map((run) => String(Math.round(run)).padStart(6)).join('');
    return `  ${name.padEnd(14)}${String(Math.round(median(runs))).padStart(6)} tracks/s   (${all} )`;
  };
  return {
    json: { ...rounded, unit: 'tracks per second' },
    text: [
      `TrackDiscovered to features stored and TrackEnriched published, ${tracks} tracks, median (every run):`,
      row('ours', ours),
      row('hand-written', baseline),
      `  ratio         ${ratio.toFixed(2).padStart(6)} (at least ${leastRatio})`,
    ].join('\n'),
    withinBounds: ratio >= leastRatio,
  };
}
