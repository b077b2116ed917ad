import type { SkipReason } from '@app/contracts';
import { CLOCK, failpoint, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TrackDiscoveredPublisher } from '../discover-tracks/track-discovered.publisher.js';
import { classifySavedItem, type SavedItem } from './classify-saved-item.js';
import { HeldRunRepository, type HeldRun } from './held-run.repository.js';
import { LibraryChangedPublisher } from './library-changed.publisher.js';
import { LibraryRepository, type ListedTrack } from './library.repository.js';

/** A part of the listing, and where it puts the run. */
export interface ReadPart {
  readonly items: readonly unknown[];
  readonly total: number;
  /** the entry with which the next page begins */
  readonly nextOffset: number;
  /** entries that the run has not counted yet */
  readonly entries: number;
  /** the head of the listing, where this is its first page */
  readonly head: readonly string[] | null;
  readonly tookMs: number;
}

/** What a part brought. */
export interface WrittenPart {
  readonly run: HeldRun;
  /** tracks that stood in the library as they are */
  readonly known: number;
  /** whether an entry is older than the last known track */
  readonly reachesBack: boolean;
}

/**
 * Writes one page of the listing: tracks, library, the run's progress and all events, in one transaction. A crash
 * before the commit leaves nothing of the page; the run takes it up again from its cursor.
 */
@Injectable()
export class PageWriter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly library: LibraryRepository,
    private readonly runs: HeldRunRepository,
    private readonly discovered: TrackDiscoveredPublisher,
    private readonly changed: LibraryChangedPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param lastKnown when the last track of the library was saved, before this run; null for an empty library
   * @throws LeaseLostError
   */
  async write(run: HeldRun, part: ReadPart, lastKnown: Date | null): Promise<WrittenPart> {
    const { tracks, withdrawnIds, skipped } = sortItems(part.items);
    const context = { occurredAt: this.clock.now(), correlationId: run.id };
    return this.dataSource.transaction(async (manager) => {
      const listedIds = [...tracks.map(({ track }) => track.spotifyId), ...withdrawnIds];
      const fresh = await this.library.noteListed(manager, run.id, listedIds);
      const distinct = fresh.size;
      const listed = tracks.filter(({ track }) => fresh.delete(track.spotifyId));
      const firstSeen = await this.library.insertTracks(manager, listed);
      const changes = await this.library.save(manager, run, listed);
      await this.discovered.publish(
        manager,
        listed.map(({ track }) => track).filter((track) => firstSeen.has(track.spotifyId)),
        context,
      );
      await this.changed.publish(manager, changes, context);
      const returned = changes.filter(({ change }) => change === 'returned').length;
      const after = await this.runs.addPage(manager, run.id, {
        total: part.total,
        nextOffset: part.nextOffset,
        head: part.head,
        entries: part.entries,
        listed: distinct,
        freshSkipped: skipped.filter(({ addedAt }) => isAfter(addedAt, lastKnown)).length,
        saved: tracks.length,
        duplicates: tracks.length - listed.length,
        discovered: firstSeen.size,
        added: changes.length - returned,
        returned,
        skipped: countByReason(skipped),
        tookMs: part.tookMs,
      });
      await failpoint('sync.before-commit');
      return {
        run: after,
        known: listed.length - changes.length,
        reachesBack: [...tracks, ...skipped].some(({ addedAt }) => isBefore(addedAt, lastKnown)),
      };
    });
  }
}

type SkippedItem = Extract<SavedItem, { kind: 'skipped' }>;

function sortItems(items: readonly unknown[]): {
  tracks: ListedTrack[];
  withdrawnIds: string[];
  skipped: SkippedItem[];
} {
  const tracks: ListedTrack[] = [];
  const withdrawnIds: string[] = [];
  const skipped: SkippedItem[] = [];
  for (const item of items.map(classifySavedItem)) {
    if (item.kind === 'track') {
      tracks.push(item);
    } else {
      skipped.push(item);
      if (item.trackId !== null) withdrawnIds.push(item.trackId);
    }
  }
  return { tracks, withdrawnIds, skipped };
}

function countByReason(skipped: readonly SkippedItem[]): Partial<Record<SkipReason, number>> {
  const counts: Partial<Record<SkipReason, number>> = {};
  for (const { reason } of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Where the library is empty, everything is younger than what it knows. An entry without a date is neither. */
function isAfter(addedAt: string | null, known: Date | null): boolean {
  return addedAt !== null && (known === null || Date.parse(addedAt) > known.getTime());
}

function isBefore(addedAt: string | null, known: Date | null): boolean {
  return addedAt !== null && known !== null && Date.parse(addedAt) < known.getTime();
}
