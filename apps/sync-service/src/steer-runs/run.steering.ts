import { isFinalSyncRunState, type SyncRun } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SyncProgressPublisher } from '../report-status/sync-progress.publisher.js';
import { LibraryChangedPublisher } from '../sync-library/library-changed.publisher.js';
import { LibraryRepository } from '../sync-library/library.repository.js';
import { RemovalsRepository } from '../sync-library/removals.repository.js';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';

/** Cancels runs, and applies or drops what they held back. */
@Injectable()
export class RunSteering {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: SyncRunRepository,
    private readonly removals: RemovalsRepository,
    private readonly library: LibraryRepository,
    private readonly changed: LibraryChangedPublisher,
    private readonly progress: SyncProgressPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Ends a run at once: what its worker reads from now on is refused. Where it awaits approval, the tracks stay.
   * @throws RequestProblem `not_found`, `conflict`
   */
  async cancel(owner: string, id: string): Promise<SyncRun> {
    return this.change(id, async (manager) => {
      const run = await this.locked(manager, owner, id);
      if (run.state === 'awaiting_approval') {
        await this.removals.forget(manager, id);
        await this.runs.settleRemovals(manager, id, {
          state: 'completed_with_gaps',
          removed: 0,
          reasonCode: 'removals_declined',
          reason: `${run.pendingRemovals} tracks that were missing from the listing are kept.`,
        });
        return;
      }
      if (isFinalSyncRunState(run.state)) throw new RequestProblem('conflict', 'The run is over.');
      await this.runs.cancel(manager, id, this.clock.now());
    });
  }

  /**
   * Takes away what a run held back.
   * @throws RequestProblem `not_found`, `conflict`
   */
  async approve(owner: string, id: string): Promise<SyncRun> {
    return this.change(id, async (manager) => {
      const run = await this.locked(manager, owner, id);
      if (run.state !== 'awaiting_approval')
        throw new RequestProblem('conflict', 'Nothing of this run awaits approval.');
      const changes = await this.removals.removeHeld(manager, { id, owner });
      const context = { occurredAt: this.clock.now(), correlationId: id };
      await this.changed.publish(manager, changes, context);
      await this.library.noteRemoved(manager, owner, changes.length);
      await this.runs.settleRemovals(manager, id, {
        state: 'completed',
        removed: changes.length,
        reasonCode: null,
        reason: null,
      });
    });
  }

  private async change(
    id: string,
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<SyncRun> {
    await this.dataSource.transaction(work);
    const run = await this.progress.publish(id);
    if (run === null) throw new RequestProblem('not_found', 'There is no sync run with this id.');
    return run;
  }

  private async locked(manager: EntityManager, owner: string, id: string): Promise<SyncRun> {
    const run = await this.runs.lock(manager, owner, id);
    if (run === null) throw new RequestProblem('not_found', 'There is no sync run with this id.');
    return run;
  }
}
