import { z } from 'zod';
import type { KnownTracks } from './known-tracks.js';
import type { PersonId } from './people.js';
import { trackFactsOf } from './track-facts.js';

/** Where a library came from. */
export const libraryKinds = ['exportify_csv', 'saved_tracks_dump', 'generated'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** A library as it was loaded: `rows` were read from the file (or generated), `items` are what the listing will hold. */
export interface LoadedLibrary {
  readonly kind: LibraryKind;
  readonly file: string | null;
  readonly rows: number;
  readonly items: readonly unknown[];
}

/** Changes of a listing, in this order: everything replaced, then entries removed, then entries added. */
export interface LibraryChange {
  readonly replace?: readonly unknown[];
  readonly remove?: readonly string[];
  readonly add?: readonly unknown[];
}

const namedSchema = z.object({
  track: z.object({ id: z.string().nullish(), uri: z.string().nullish() }),
});

/** The saved tracks of the one person who has any, newest first; an entry may be anything that a listing may hold. */
export class Library {
  private entries: unknown[];
  private later: { afterPages: number; readonly change: LibraryChange }[] = [];

  constructor(
    readonly source: Omit<LoadedLibrary, 'items'>,
    items: readonly unknown[],
    private readonly knownTracks: KnownTracks,
  ) {
    this.entries = [...items];
    this.learn(items);
  }

  itemsOf(person: PersonId): readonly unknown[] {
    return person === 'sandbox-admin' ? this.entries : [];
  }

  /** Replacements are listed as they come; an added entry goes before the first one that is not newer than it. */
  change({ replace, remove, add }: LibraryChange): void {
    if (replace !== undefined) this.entries = [...replace];
    if (remove !== undefined) this.remove(new Set(remove));
    for (const item of add ?? []) this.insert(item);
    this.learn([...(replace ?? []), ...(add ?? [])]);
  }

  /** Changes the listing once so many more pages of it have been given: in the middle of somebody's reading. */
  changeAfter(afterPages: number, change: LibraryChange): void {
    this.later.push({ afterPages, change });
    this.learn([...(change.replace ?? []), ...(change.add ?? [])]);
  }

  /** A page of the listing was given. */
  notePage(): void {
    for (const waiting of this.later) waiting.afterPages -= 1;
    const due = this.later.filter(({ afterPages }) => afterPages <= 0);
    this.later = this.later.filter(({ afterPages }) => afterPages > 0);
    for (const { change } of due) this.change(change);
  }

  private remove(idsOrUris: ReadonlySet<string>): void {
    this.entries = this.entries.filter((item) => {
      const named = namedSchema.safeParse(item);
      if (!named.success) return true;
      const { id, uri } = named.data.track;
      return !idsOrUris.has(id ?? '') && !idsOrUris.has(uri ?? '');
    });
  }

  private insert(item: unknown): void {
    const addedAt = addedAtOf(item);
    const older = this.entries.findIndex(
      (entry) => addedAt === null || (addedAtOf(entry) ?? '') <= addedAt,
    );
    this.entries.splice(older === -1 ? this.entries.length : older, 0, item);
  }

  private learn(items: readonly unknown[]): void {
    for (const item of items) {
      const facts = trackFactsOf(item);
      if (facts !== null) this.knownTracks.learn(facts);
    }
  }
}

function addedAtOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('added_at' in item)) return null;
  return typeof item.added_at === 'string' ? item.added_at : null;
}
