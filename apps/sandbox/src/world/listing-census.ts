import { z } from 'zod';

/** What an entry of a listing can turn out to be. */
export const entryKinds = ['track', 'local_file', 'withdrawn', 'null_track', 'other'] as const;
export type EntryKind = (typeof entryKinds)[number];

const trackSchema = z.object({
  id: z.string().nullish(),
  name: z.string(),
  is_local: z.boolean().optional(),
  type: z.string().optional(),
});

/** How many entries of each kind a listing holds. */
export function censusOf(items: readonly unknown[]): Record<EntryKind, number> {
  const census = { track: 0, local_file: 0, withdrawn: 0, null_track: 0, other: 0 };
  for (const item of items) census[kindOf(item)] += 1;
  return census;
}

function kindOf(item: unknown): EntryKind {
  const entry = z.object({ track: z.unknown() }).safeParse(item);
  if (!entry.success) return 'other';
  if (entry.data.track === null || entry.data.track === undefined) return 'null_track';
  const track = trackSchema.safeParse(entry.data.track);
  if (!track.success || (track.data.type ?? 'track') !== 'track') return 'other';
  if (track.data.is_local === true) return 'local_file';
  return track.data.name.trim() === '' ? 'withdrawn' : 'track';
}
