import { breakInbox } from './ledger.js';
import type { ChaosReport } from './report.js';
import { stormOnce, type Protection, type StormOptions } from './run-storm.js';
import { countFindings, type Findings } from './verdict.js';

const settlePatienceMs = 12_000;
/** Bookkeeping, not effects: without reconciliation nothing is confirmed, and that alone proves nothing. */
const bookkeeping = new Set(['event not confirmed', 'event not published', 'request not settled']);

/** Whether the harness notices that a protection is missing. */
export interface SelfTestResult {
  readonly without: Exclude<Protection, 'none'>;
  readonly lostEffects: number;
  readonly doubled: number;
  readonly noticed: boolean;
  readonly report: ChaosReport;
}

/** One storm with a protection switched off from outside: it has to come out badly, or the harness proves nothing. */
export async function stormWithout(
  without: SelfTestResult['without'],
  options: Omit<StormOptions, 'without' | 'beforeStorm' | 'settlePatienceMs'>,
  signal: AbortSignal,
): Promise<SelfTestResult> {
  const report = await stormOnce(
    {
      ...options,
      without,
      settlePatienceMs,
      beforeStorm: async ({ owner }) => {
        if (without === 'inbox') await breakInbox(owner);
      },
    },
    signal,
  );
  const lostEffects = countFindings(effectsOnly(report.losses));
  const doubled = countFindings(report.doubles);
  const noticed = without === 'inbox' ? doubled > 0 : lostEffects > 0;
  return { without, lostEffects, doubled, noticed, report };
}

function effectsOnly(losses: Findings): Findings {
  return Object.fromEntries(Object.entries(losses).filter(([what]) => !bookkeeping.has(what)));
}
