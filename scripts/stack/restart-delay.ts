const firstMs = 500;
const longestMs = 30_000;

/** A process that ran this long has recovered: its next end is a first one again. */
export const stableAfterMs = 60_000;

/** How long to wait before starting a process again after it ended `inARow` times (1 or more) without recovering. */
export function restartDelayMs(inARow: number): number {
  return Math.min(longestMs, firstMs * 2 ** (Math.max(1, inARow) - 1));
}
