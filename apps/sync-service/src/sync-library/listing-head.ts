import { z } from 'zod';

const entrySchema = z.object({
  added_at: z.string(),
  track: z.object({ id: z.string().nullish(), uri: z.string().nullish() }).nullish(),
});

/**
 * What the first page of a listing looked like, one text per entry. Two readings of the same entry give the same text;
 * an entry saved anew gives another.
 */
export function headOf(items: readonly unknown[]): string[] {
  return items.map((item) => {
    const entry = entrySchema.safeParse(item);
    if (!entry.success) return 'unreadable';
    const { added_at, track } = entry.data;
    return `${added_at} ${track?.id ?? track?.uri ?? 'none'}`;
  });
}

/** A moment of the listing: how many entries it said to have, and the first of them. */
export interface ListingSight {
  readonly total: number;
  readonly head: readonly string[];
}

/**
 * What happened to a listing between its first page and now: `same`; `grown` by entries at its top, which shifts what
 * was read later and hides nothing; or `changed` in a way that may have hidden entries.
 */
export type ListingDrift =
  | { readonly kind: 'same' }
  | { readonly kind: 'grown'; readonly by: number }
  | { readonly kind: 'changed' };

export function compareListing(first: ListingSight, now: ListingSight): ListingDrift {
  const by = now.total - first.total;
  const shorter = now.head.length < first.head.length;
  if (by < 0 || shorter || (by > 0 && by >= now.head.length)) return { kind: 'changed' };
  const shared = Math.min(first.head.length, now.head.length - by);
  const agree = first.head.slice(0, shared).every((entry, index) => entry === now.head[index + by]);
  if (!agree) return { kind: 'changed' };
  return by === 0 ? { kind: 'same' } : { kind: 'grown', by };
}
