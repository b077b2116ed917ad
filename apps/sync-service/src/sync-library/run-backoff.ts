const FIRST_MS = 1_000;
const LAST_MS = 5 * 60_000;

/** After this many failures in a row (about an hour) a run has failed. */
export const MAX_FAILURES = 18;

/** How long a run waits after a failure. */
export class RunBackoff {
  /** @param chance gives numbers from 0 to 1 */
  constructor(private readonly chance: () => number) {}

  /** The end of the wait after the n-th failure in a row: exponential, with full jitter above half. */
  until(failures: number, now: Date): Date {
    const ceiling = Math.min(LAST_MS, FIRST_MS * 2 ** (failures - 1));
    return new Date(now.getTime() + Math.round(ceiling / 2 + (ceiling / 2) * this.chance()));
  }
}
