import type { SyncRunState } from '@app/contracts';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LibraryChangedPublisher } from './library-changed.publisher.js';
import { LibraryRepository } from './library.repository.js';
import { SyncRunRepository, type ClaimedRun } from './sync-run.repository.js';

/** A listing that lacks more than this share of the library is not believed. */
const LARGEST_BELIEVED_DROP = 0.2;

/** Ends a run: what a full, consistent listing no longer holds leaves the library. */
@Injectable()
export class RunFinisher {
  constructor(
    private readonly dataSource: DataSource,
    private readonly library: LibraryRepository,
    private readonly runs: SyncRunRepository,
    private readonly changed: LibraryChangedPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param listing whether the whole list was read, and whether it held still meanwhile */
  async complete(
    run: ClaimedRun,
    listing: { readonly whole: boolean; readonly consistent: boolean },
  ): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      let removed = 0;
      let gap: string | null = null;
      if (listing.whole) {
        const missing = await this.library.countUnlisted(manager, run);
        const size = await this.library.size(manager, run.owner);
        if (missing > 0 && !listing.consistent) {
          gap = `The listing changed while it was read; ${missing} missing tracks were kept.`;
        } else if (missing > size * LARGEST_BELIEVED_DROP) {
          gap = `${missing} of ${size} tracks were missing from the listing; they were kept.`;
        } else if (missing > 0) {
          const changes = await this.library.removeUnlisted(manager, run);
          removed = changes.length;
          await this.changed.publish(manager, changes, { occurredAt: at, correlationId: run.id });
        }
      }
      const stored = await this.runs.findHeld(manager, run.id);
      const malformed = stored?.skipped.malformed ?? 0;
      if (malformed > 0) gap ??= `${malformed} entries could not be read.`;
      const state: SyncRunState = gap === null ? 'completed' : 'completed_with_gaps';
      await this.library.markSynced(manager, run.owner, at);
      await this.runs.finish(manager, run.id, { state, reason: gap, removed, at });
    });
  }

  async fail(run: ClaimedRun, reason: string): Promise<void> {
    await this.runs.finish(this.dataSource.manager, run.id, {
      state: 'failed',
      reason,
      removed: 0,
      at: this.clock.now(),
    });
  }
}
