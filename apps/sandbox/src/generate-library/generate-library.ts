import type { Genre } from '@app/contracts';
import {
  newestFirst,
  spotifyMoment,
  type SavedTrackObject,
} from '../spotify-web-api/saved-track-object.js';
import type { LoadedLibrary } from '../world/library.js';
import { ListeningYears } from './listening-years.js';
import { oddEntries } from './odd-entries.js';

/** A catalogue that nobody recorded, and the genres of its tracks by track id. */
export interface GeneratedLibrary {
  readonly library: LoadedLibrary;
  readonly genres: ReadonlyMap<string, readonly Genre[]>;
}

/**
 * A made-up library of exactly `size` entries, the same on every machine. From 20 entries on it has the oddities of real
 * ones: a local file (five from 100 on), a withdrawn track, a null track.
 */
export function generateLibrary(size: number): GeneratedLibrary {
  const odd = oddEntries(size);
  const saved = new ListeningYears(size - odd.length).relive();
  const listing = newestFirst(
    saved.map(({ savedAt, track }) => ({
      addedAt: spotifyMoment(new Date(savedAt)),
      track: track as SavedTrackObject['track'],
    })),
  );
  const distance = Math.floor(saved.length / (odd.length + 1));
  for (const [index, track] of odd.entries()) {
    const position = distance * (index + 1);
    listing.splice(position, 0, { addedAt: listing[position]?.addedAt ?? '', track });
  }
  const items = listing.map(({ addedAt, track }): SavedTrackObject => ({
    added_at: addedAt,
    track,
  }));
  return {
    library: { kind: 'generated', file: null, rows: items.length, items },
    genres: new Map(saved.map(({ track, genre }) => [track.id, [genre]])),
  };
}
