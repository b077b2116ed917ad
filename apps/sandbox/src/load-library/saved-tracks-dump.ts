import { z } from 'zod';
import { unusableFile } from '../sandbox.errors.js';
import type { LoadedLibrary } from '../world/library.js';

const pageSchema = z.object({ items: z.array(z.unknown()) });

/**
 * The saved tracks in a dump of `GET /me/tracks`: one page, a list of pages, or a list of entries. Every entry stays in
 * its place and as it is, odd ones too. Throws `SandboxStartError` naming the file and the reason.
 */
export function parseSavedTracksDump(file: string, text: string): LoadedLibrary {
  let dump: unknown;
  try {
    dump = JSON.parse(text);
  } catch (error) {
    throw unusableFile(file, 'it is not well-formed JSON', error);
  }
  const items = itemsOf(dump);
  if (items === null) {
    throw unusableFile(file, 'it holds neither pages of saved tracks nor a list of saved tracks');
  }
  return { kind: 'saved_tracks_dump', file, rows: items.length, items };
}

/** One entry with a track makes a list a listing: the others may be as odd as they like. */
function itemsOf(dump: unknown): readonly unknown[] | null {
  const page = pageSchema.safeParse(dump);
  if (page.success) return page.data.items;
  const pages = z.array(pageSchema).safeParse(dump);
  if (pages.success) return pages.data.flatMap(({ items }) => items);
  const list = z.array(z.unknown()).safeParse(dump);
  if (!list.success) return null;
  return list.data.some(hasTrack) ? list.data : null;
}

function hasTrack(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'track' in item;
}
