import { describeDrill, slowDrills, type DrillResult } from './drills.js';
import type { Resumption } from './flow.js';
import type { FaultCounts } from './storm.js';
import { countFindings, type Findings } from './verdict.js';

/** What came of a storm. */
export interface ChaosReport {
  readonly seed: number;
  /** Different events that were stated. */
  readonly events: number;
  readonly tracks: number;
  readonly effects: number;
  readonly faults: FaultCounts;
  readonly losses: Findings;
  readonly doubles: Findings;
  /** Insert-only rows that did not stay as they were first seen. */
  readonly changedRows: readonly string[];
  readonly repeatedAnswers: number;
  readonly excusedRepetitions: number;
  /** Messages that the storm repeated or forged. */
  readonly sent: { readonly duplicates: number; readonly poison: number };
  /** From the last fault on. */
  readonly resumption: Resumption;
  readonly drills: readonly DrillResult[];
  /** From the end of the work until nothing was left to do. */
  readonly settleSeconds: number;
  readonly unexpectedExits: readonly string[];
  /** Starts that ended before the process was ready; they are repeated. */
  readonly failedStarts: number;
  /** Processes that ended themselves because their broker connection was closed for good: they may. */
  readonly closedForGood: number;
}

/** True where every invariant holds. */
export function isSound(report: ChaosReport): boolean {
  const { lost, doubled, changed } = totals(report);
  const slow = slowDrills(report.drills).length;
  return lost + doubled + changed + report.unexpectedExits.length + slow === 0;
}

/** The last line of `--json`. */
export function reportLine(report: ChaosReport): string {
  const { seed, events, tracks, effects, faults, closedForGood, repeatedAnswers } = report;
  return JSON.stringify({
    seed,
    events,
    tracks,
    effects,
    faults,
    ...report.sent,
    ...totals(report),
    resumeSeconds: rounded(report.resumption.first),
    flowSeconds: rounded(report.resumption.all),
    settleSeconds: rounded(report.settleSeconds),
    repeatedAnswers,
    unexpectedExits: report.unexpectedExits.length,
    failedStarts: report.failedStarts,
    closedForGood,
    ...(report.drills.length === 0
      ? {}
      : {
          drills: report.drills.map(({ name, first, all }) => [name, rounded(first), rounded(all)]),
        }),
  });
}

/** The same for people. */
export function reportText(report: ChaosReport): string {
  const { lost, doubled, changed } = totals(report);
  const done = Object.values(report.faults).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(report.faults)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
  return [
    `seed ${report.seed}: ${report.events} events of ${report.tracks} tracks, ${report.effects} effects, ${done} faults`,
    `  ${kinds}; ${report.sent.duplicates} repeated and ${report.sent.poison} forged messages`,
    `  lost ${lost}, doubled ${doubled}, changed ${changed}, unexpected exits ${report.unexpectedExits.length}`,
    `  first effect ${rounded(report.resumption.first)} s after the last fault, all flows after ${rounded(report.resumption.all)} s, settled ${rounded(report.settleSeconds)} s after the last work`,
    `  answers asked for again ${report.repeatedAnswers} (the storm accounts for up to ${report.excusedRepetitions})`,
  ].join('\n');
}

/** What is wrong, with some of the ids. */
export function describeFindings(report: ChaosReport): string[] {
  const lines = [...Object.entries(report.losses), ...Object.entries(report.doubles)].map(
    ([what, ids]) => `✗ ${what}: ${ids.length} (${ids.slice(0, 10).join(', ')})`,
  );
  if (report.changedRows.length > 0) lines.push(`✗ changed: ${report.changedRows.join(', ')}`);
  return [
    ...lines,
    ...report.unexpectedExits.map((exit) => `✗ ended by itself: ${exit}`),
    ...slowDrills(report.drills).map((drill) => `✗ too slow: ${describeDrill(drill)}`),
  ];
}

/** The three numbers that have to be 0. */
export function totals(report: ChaosReport): { lost: number; doubled: number; changed: number } {
  const unexcused = Math.max(0, report.repeatedAnswers - report.excusedRepetitions);
  return {
    lost: countFindings(report.losses),
    doubled: countFindings(report.doubles) + unexcused,
    changed: report.changedRows.length,
  };
}

/** Infinity has no JSON: what never happened is null. */
function rounded(seconds: number): number | null {
  return Number.isFinite(seconds) ? Math.round(seconds * 100) / 100 : null;
}
