import type { ProviderOutcome } from '@app/contracts';
import type { GateRow } from './gate-row.js';

/** Outages in a row, over all replicas, after which a provider counts as broken. */
export const BREAKS_AFTER = 6;
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** A probe whose process died is given up after this: longer than any call lasts. */
export const PROBE_MS = 15_000;

export interface BreakerAnswer {
  readonly outcome: ProviderOutcome;
  readonly probe: boolean;
}

export interface Breaker {
  readonly failures: number;
  /** Null while calls pass. */
  readonly openUntil: Date | null;
  readonly probeUntil: Date | null;
}

/**
 * The breaker after some answers, oldest first. Any answer but an outage closes it. While it is open only the probe's
 * outage counts, and doubles the wait: the calls that were under way when it opened say nothing new.
 */
export function breakerAfter(
  gate: Pick<GateRow, 'breakerFailures' | 'breakerOpenUntil' | 'breakerProbeUntil'>,
  answers: readonly BreakerAnswer[],
  now: Date,
): Breaker {
  let failures = gate.breakerFailures;
  let openUntil = gate.breakerOpenUntil;
  let probeUntil = gate.breakerProbeUntil;
  for (const { outcome, probe } of answers) {
    if (outcome !== 'unavailable') {
      failures = 0;
      openUntil = null;
      probeUntil = null;
    } else if (openUntil === null || probe) {
      failures += 1;
      probeUntil = null;
      if (failures >= BREAKS_AFTER) openUntil = new Date(now.getTime() + waitAfter(failures));
    }
  }
  return { failures, openUntil, probeUntil };
}

function waitAfter(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - BREAKS_AFTER), LONGEST_WAIT_MS);
}
