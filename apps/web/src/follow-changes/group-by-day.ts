export interface Day<TEntry> {
  readonly day: string;
  readonly entries: readonly TEntry[];
}

/** Neighbours of the same day together, in the order in which they come. */
export function groupByDay<TEntry>(
  entries: readonly TEntry[],
  dayOf: (entry: TEntry) => string,
): readonly Day<TEntry>[] {
  const days: { day: string; entries: TEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
