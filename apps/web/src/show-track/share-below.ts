import type { Histogram } from '@app/contracts';

/** The share (0–1) of the known values that lie below one, as finely as the bins tell; `null` where nothing is known. */
export function shareBelow({ from, binWidth, counts }: Histogram, value: number): number | null {
  const known = counts.reduce((sum, count) => sum + count, 0);
  if (known === 0) return null;
  const bins = Math.min(counts.length, Math.max(0, (value - from) / binWidth));
  const whole = Math.floor(bins);
  const below = counts.slice(0, whole).reduce((sum, count) => sum + count, 0);
  return (below + (counts[whole] ?? 0) * (bins - whole)) / known;
}
