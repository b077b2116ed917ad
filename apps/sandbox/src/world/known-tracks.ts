import type { TrackFacts } from './track-facts.js';

/**
 * Every track that was ever in a library here, by id and by recording. Nothing is forgotten when a track leaves the
 * library: a provider of features goes on knowing it.
 */
export class KnownTracks {
  private readonly byIdIndex = new Map<string, TrackFacts>();
  private readonly byIsrcIndex = new Map<string, TrackFacts[]>();

  /** The first description of an id stays. */
  learn(track: TrackFacts): void {
    if (this.byIdIndex.has(track.id)) return;
    this.byIdIndex.set(track.id, track);
    if (track.isrc === null) return;
    const sharing = this.byIsrcIndex.get(track.isrc);
    if (sharing === undefined) this.byIsrcIndex.set(track.isrc, [track]);
    else sharing.push(track);
  }

  byId(id: string): TrackFacts | undefined {
    return this.byIdIndex.get(id);
  }

  /** The tracks of one recording, in the order in which they were learned. */
  byIsrc(isrc: string): readonly TrackFacts[] {
    return this.byIsrcIndex.get(isrc) ?? [];
  }

  all(): Iterable<TrackFacts> {
    return this.byIdIndex.values();
  }
}
