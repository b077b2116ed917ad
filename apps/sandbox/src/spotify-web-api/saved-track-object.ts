import type { LocalTrackObject } from './local-track-object.js';
import type { TrackObject } from './track-object.js';

/** One entry of `GET /me/tracks`; `added_at` in whole seconds, UTC. A null track is something that is gone. */
export interface SavedTrackObject {
  readonly added_at: string;
  readonly track: TrackObject | LocalTrackObject | null;
}

/** A moment as Spotify writes it: `YYYY-MM-DDTHH:MM:SSZ`. */
export function spotifyMoment(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** Orders a listing as Spotify does, newest first; entries of the same moment keep their order. */
export function newestFirst<T extends { readonly addedAt: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => {
    if (a.addedAt === b.addedAt) return 0;
    return a.addedAt < b.addedAt ? 1 : -1;
  });
}
