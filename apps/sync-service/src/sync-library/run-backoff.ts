const FIRST_MS = 1_000;
const LAST_MS = 5 * 60_000;

/** After this many failures in a row (about an hour) a run has failed. */
export const MAX_FAILURES = 18;

/**
 * How long a run waits after its n-th failure in a row: exponential with full jitter above half.
 * @param chance from 0 to 1
 */
export function backoffMs(failures: number, chance: number): number {
  const ceiling = Math.min(LAST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
}
