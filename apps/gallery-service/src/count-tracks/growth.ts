import type { GalleryStats } from '@app/contracts';

/** How many tracks were saved in each month (UTC), from the first month there is to the last. */
export function growthOf(addedAt: Float64Array, rows: Uint32Array): GalleryStats['growth'] {
  const added = new Map<number, number>();
  for (const row of rows) {
    const moment = addedAt[row] ?? NaN;
    if (Number.isNaN(moment)) continue;
    const month = monthOf(moment);
    added.set(month, (added.get(month) ?? 0) + 1);
  }
  if (added.size === 0) return [];
  const first = Math.min(...added.keys());
  const last = Math.max(...added.keys());
  let total = 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const count = added.get(first + index) ?? 0;
    total += count;
    return { month: monthText(first + index), added: count, total };
  });
}

/** Months since the year 0, in UTC. */
function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
