import type { ChaosSystem } from './chaos-system.js';
import { acknowledgeEarly } from './early-acks.js';
import { breakInbox } from './ledger.js';
import type { ChaosReport } from './report.js';
import { stormOnce, type StormOptions } from './run-storm.js';
import type { FaultKind } from './storm-plan.js';
import { countFindings, type Findings } from './verdict.js';

const settlePatienceMs = 12_000;
/** Bookkeeping, not effects: without reconciliation nothing is confirmed, and that alone proves nothing. */
const bookkeeping = new Set(['event not confirmed', 'event not published', 'request not settled']);

/** A storm with a protection switched off from outside, or, as a control, one that comes out well all the same. */
interface SelfTest {
  readonly without: string;
  readonly expected: 'losses' | 'doubles' | 'nothing';
  readonly reconciliation: boolean;
  readonly kinds?: readonly FaultKind[];
  readonly sabotage: (system: ChaosSystem) => Promise<void>;
}

/** Nothing here takes anything from the broker: what is lost was acknowledged and not committed. */
const processFaults: readonly FaultKind[] = ['service-kill', 'service-pause', 'replicas'];

/**
 * Reconciliation repairs what a hasty acknowledgement loses, so that one is switched off without it; the control shows
 * that the same storm loses nothing where only reconciliation is missing.
 */
export const selfTests: readonly SelfTest[] = [
  {
    without: 'reconciliation',
    expected: 'losses',
    reconciliation: false,
    sabotage: async () => undefined,
  },
  {
    without: 'inbox',
    expected: 'doubles',
    reconciliation: true,
    sabotage: async ({ owner }) => breakInbox(owner),
  },
  {
    without: 'ack-after-commit',
    expected: 'losses',
    reconciliation: false,
    kinds: processFaults,
    sabotage: async ({ admin }) => {
      acknowledgeEarly(admin, 'gallery-service');
      acknowledgeEarly(admin, 'enrichment-service');
    },
  },
  {
    without: 'control',
    expected: 'nothing',
    reconciliation: false,
    kinds: processFaults,
    sabotage: async () => undefined,
  },
];

/** Whether the harness told what it had to tell. */
export interface SelfTestResult {
  readonly without: string;
  readonly expected: SelfTest['expected'];
  readonly lostEffects: number;
  readonly doubled: number;
  readonly noticed: boolean;
  readonly report: ChaosReport;
}

/** One storm, which has to come out as expected, or the harness proves nothing. */
export async function runSelfTest(
  test: SelfTest,
  options: Omit<
    StormOptions,
    'reconciliation' | 'kinds' | 'drills' | 'beforeStorm' | 'settlePatienceMs'
  >,
  signal: AbortSignal,
): Promise<SelfTestResult> {
  const report = await stormOnce(
    {
      ...options,
      reconciliation: test.reconciliation,
      ...(test.kinds === undefined ? {} : { kinds: test.kinds }),
      drills: false,
      settlePatienceMs,
      beforeStorm: test.sabotage,
    },
    signal,
  );
  const lostEffects = countFindings(effectsOnly(report.losses));
  const doubled = countFindings(report.doubles);
  return {
    without: test.without,
    expected: test.expected,
    lostEffects,
    doubled,
    noticed: cameOutAs(test.expected, lostEffects, doubled),
    report,
  };
}

function cameOutAs(expected: SelfTest['expected'], lost: number, doubled: number): boolean {
  switch (expected) {
    case 'losses':
      return lost > 0;
    case 'doubles':
      return doubled > 0;
    case 'nothing':
      return lost + doubled === 0;
  }
}

/** The line of `--self-test`. An inbox that forgets looks like lost effects too: there, only doubles say something. */
export function selfTestLine(seed: number, result: SelfTestResult): string {
  const { without, expected, lostEffects, doubled, noticed } = result;
  const found =
    expected === 'doubles'
      ? { doubled }
      : expected === 'losses'
        ? { lostEffects }
        : { lostEffects, doubled };
  return JSON.stringify({ seed, without, ...found, asExpected: noticed });
}

function effectsOnly(losses: Findings): Findings {
  return Object.fromEntries(Object.entries(losses).filter(([what]) => !bookkeeping.has(what)));
}
