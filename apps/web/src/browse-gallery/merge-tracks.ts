import type { Track, TrackPage } from '@app/contracts';
import type { InfiniteData } from '@tanstack/react-query';

/** The loaded part of the list; a page's parameter is the cursor it was asked with, `null` for the first. */
export type LoadedTracks = InfiniteData<TrackPage, string | null>;

/** Puts fresh tracks in the place of the same tracks. Nothing is added, removed or moved. */
export function replaceTracks(loaded: LoadedTracks, fresh: readonly Track[]): LoadedTracks {
  const byId = new Map(fresh.map((track) => [track.id, track]));
  return {
    ...loaded,
    pages: loaded.pages.map((page) =>
      page.items.some((track) => byId.has(track.id))
        ? { ...page, items: page.items.map((track) => byId.get(track.id) ?? track) }
        : page,
    ),
  };
}

/** A track and the index of the page that it came with. */
export interface Row {
  readonly track: Track;
  readonly pageIndex: number;
}

/** Every loaded track once: one that was saved again stands at its new place, though its old page still has it. */
export function rowsOf(loaded: LoadedTracks): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const [pageIndex, page] of loaded.pages.entries()) {
    for (const track of page.items) {
      if (!rows.has(track.id)) rows.set(track.id, { track, pageIndex });
    }
  }
  return [...rows.values()];
}

/** True where the list no longer begins with the same tracks: there are new ones, or some went. */
export function beginsDifferently(loaded: LoadedTracks, first: TrackPage): boolean {
  const known = loaded.pages[0]?.items ?? [];
  return (
    known.length !== first.items.length ||
    known.some((track, index) => track.id !== first.items[index]?.id)
  );
}

/** The list from its new beginning. Pages behind it are read again on the way down: their cursors have moved. */
export function restartFrom(first: TrackPage): LoadedTracks {
  return { pages: [first], pageParams: [null] };
}
