import type { RecordingDecision } from '@app/contracts';

/** A decision that holds: it was not taken back. */
export type StandingDecision = Pick<RecordingDecision, 'id' | 'kind' | 'trackId' | 'otherId'>;

/**
 * Which recording a release belongs to, as a key. Releases share a key where they share an ISRC; a release without one is
 * a recording of its own. The admin's decisions outrank that, in the order in which they were made: a split gives a
 * release a key of its own, a join makes two keys one, with all their releases, also those to come.
 */
export class RecordingKeys {
  private readonly own = new Map<string, string>();
  private readonly joined = new Map<string, string>();
  private readonly shaped = new Set<string>();
  private readonly chosen = new Map<string, number>();

  /** @param isrcOf the ISRC of a track; decisions about tracks that are not known wait for them */
  constructor(
    decisions: readonly StandingDecision[],
    isrcOf: (trackId: string) => string | null | undefined,
  ) {
    for (const { id, kind, trackId, otherId } of decisions) {
      const isrc = isrcOf(trackId);
      if (isrc === undefined) continue;
      if (kind === 'split') this.split(id, trackId, isrc);
      if (kind === 'join' && otherId !== null) {
        const otherIsrc = isrcOf(otherId);
        if (otherIsrc !== undefined) {
          this.join(this.of(trackId, isrc), this.of(otherId, otherIsrc));
        }
      }
      if (kind === 'choose') this.chosen.set(trackId, id);
    }
  }

  of(trackId: string, isrc: string | null): string {
    return this.root(
      this.own.get(trackId) ?? (isrc === null ? `track:${trackId}` : `isrc:${isrc}`),
    );
  }

  /** Whether a decision shaped the recording with this key. */
  isShaped(key: string): boolean {
    return this.shaped.has(key);
  }

  /** The decision by which the admin chose this release, 0 where there is none: the latest counts. */
  chosenBy(trackId: string): number {
    return this.chosen.get(trackId) ?? 0;
  }

  private split(id: number, trackId: string, isrc: string | null): void {
    this.shaped.add(this.of(trackId, isrc));
    const key = `split:${id}`;
    this.own.set(trackId, key);
    this.shaped.add(key);
  }

  private join(key: string, other: string): void {
    if (key !== other) this.joined.set(key, other);
    this.shaped.add(other);
  }

  private root(key: string): string {
    let root = key;
    for (let next = this.joined.get(root); next !== undefined; next = this.joined.get(root)) {
      root = next;
    }
    return root;
  }
}
