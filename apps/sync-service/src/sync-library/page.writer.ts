import type { SkipReason } from '@app/contracts';
import { CLOCK, failpoint, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TrackDiscoveredPublisher } from '../discover-tracks/track-discovered.publisher.js';
import type { SavedTracksPage } from '../spotify-web-api/spotify-web-api.schema.js';
import { classifySavedItem } from './classify-saved-item.js';
import { LibraryChangedPublisher } from './library-changed.publisher.js';
import { LibraryRepository, type ListedTrack } from './library.repository.js';
import { SyncRunRepository, type ClaimedRun } from './sync-run.repository.js';

/** What a page brought: `changes` is 0 where every entry stood in the library already. */
export interface WrittenPage {
  readonly nextOffset: number;
  readonly changes: number;
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
    private readonly runs: SyncRunRepository,
    private readonly discovered: TrackDiscoveredPublisher,
    private readonly changed: LibraryChangedPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(run: ClaimedRun, page: SavedTracksPage, leaseUntil: Date): Promise<WrittenPage> {
    const { tracks, withdrawnIds, skipped } = sortItems(page.items);
    const context = { occurredAt: this.clock.now(), correlationId: run.id };
    const nextOffset = page.offset + page.items.length;
    return this.dataSource.transaction(async (manager) => {
      const listedIds = [...tracks.map(({ track }) => track.spotifyId), ...withdrawnIds];
      const fresh = await this.library.noteListed(manager, run.id, listedIds);
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
      await this.runs.addPage(
        manager,
        run.id,
        {
          total: page.total,
          nextOffset,
          entries: page.items.length,
          saved: tracks.length,
          duplicates: tracks.length - listed.length,
          discovered: firstSeen.size,
          added: changes.length - returned,
          returned,
          skipped,
        },
        leaseUntil,
      );
      await failpoint('sync.before-commit');
      return { nextOffset, changes: changes.length };
    });
  }
}

function sortItems(items: readonly unknown[]): {
  tracks: ListedTrack[];
  withdrawnIds: string[];
  skipped: Partial<Record<SkipReason, number>>;
} {
  const tracks: ListedTrack[] = [];
  const withdrawnIds: string[] = [];
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const item of items.map(classifySavedItem)) {
    if (item.kind === 'track') {
      tracks.push(item);
    } else {
      skipped[item.reason] = (skipped[item.reason] ?? 0) + 1;
      if (item.trackId !== null) withdrawnIds.push(item.trackId);
    }
  }
  return { tracks, withdrawnIds, skipped };
}
