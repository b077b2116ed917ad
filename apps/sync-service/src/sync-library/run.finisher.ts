import type { SyncError, SyncFailReason, SyncGapReason } from '@app/contracts';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LibraryNoticeRaisedPublisher } from '../raise-notices/library-notice-raised.publisher.js';
import { removalsPending, runFailed } from '../raise-notices/notices.js';
import { ScheduleRepository } from '../schedule-syncs/schedule.repository.js';
import { HeldRunRepository, type HeldRun } from './held-run.repository.js';
import { LibraryChangedPublisher } from './library-changed.publisher.js';
import { LibraryRepository } from './library.repository.js';
import { RemovalsRepository } from './removals.repository.js';

/** Injection token: the share of the library, from 0 to 1, that a run may take away without the admin's word. */
export const REMOVAL_LIMIT = Symbol('REMOVAL_LIMIT');

/**
 * How the listing was read: only its new part, which explains how many entries it has; the whole of it, while it held
 * still; or the whole of it, but never twice the same.
 */
export type ReadListing = 'new_part' | 'whole' | 'unstable';

interface Verdict {
  readonly removed: number;
  readonly pending: number;
  readonly gap: { readonly code: SyncGapReason; readonly text: string } | null;
}

/** Ends a run: what a whole listing that held still no longer has leaves the library. */
@Injectable()
export class RunFinisher {
  constructor(
    private readonly dataSource: DataSource,
    private readonly library: LibraryRepository,
    private readonly runs: HeldRunRepository,
    private readonly removals: RemovalsRepository,
    private readonly changed: LibraryChangedPublisher,
    private readonly schedule: ScheduleRepository,
    private readonly notices: LibraryNoticeRaisedPublisher,
    @Inject(REMOVAL_LIMIT) private readonly limit: number,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws LeaseLostError */
  async complete(run: HeldRun, listing: ReadListing): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const verdict = await this.judge(manager, run, listing, at);
      const total = listing === 'unstable' ? null : run.total;
      await this.library.markSynced(manager, run.owner, total, at);
      await this.schedule.noteRun(manager, run.owner, run.mode, at);
      const state = verdict.pending > 0 ? 'awaiting_approval' : 'completed';
      await this.runs.finish(manager, run.id, {
        state: verdict.gap !== null && verdict.pending === 0 ? 'completed_with_gaps' : state,
        reasonCode: verdict.gap?.code ?? null,
        reason: verdict.gap?.text ?? null,
        removed: verdict.removed,
        pendingRemovals: verdict.pending,
        at,
      });
    });
  }

  /** @throws LeaseLostError */
  async fail(
    run: HeldRun,
    code: SyncFailReason,
    reason: string,
    lastError: SyncError,
  ): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const end = {
        state: 'failed',
        reasonCode: code,
        reason,
        removed: 0,
        pendingRemovals: 0,
        at,
      } as const;
      await this.runs.finish(manager, run.id, end, lastError);
      await this.notices.raise(manager, runFailed(run.id, reason, at));
    });
  }

  private async judge(
    manager: EntityManager,
    run: HeldRun,
    listing: ReadListing,
    at: Date,
  ): Promise<Verdict> {
    const unreadable = run.skipped.malformed ?? 0;
    const gap: Verdict['gap'] =
      unreadable === 0
        ? null
        : { code: 'unreadable_entries', text: `${unreadable} entries could not be read.` };
    if (listing === 'new_part') return { removed: 0, pending: 0, gap };
    const { missing } = await this.removals.count(manager, run);
    if (listing === 'unstable') {
      const text = `The listing changed each time it was read; ${missing} tracks that were missing are kept.`;
      return { removed: 0, pending: 0, gap: { code: 'listing_unstable', text } };
    }
    await this.removals.supersede(manager, run, `The run ${run.id} has read the library since.`);
    if (missing === 0) return { removed: 0, pending: 0, gap };
    const size = await this.library.size(run.owner, manager);
    if (missing > size * this.limit || run.listed === 0) {
      await this.removals.hold(manager, run);
      await this.notices.raise(manager, removalsPending(run.id, missing, size, at));
      const text = `${missing} of ${size} tracks are missing from the listing; they stay until you agree.`;
      return { removed: 0, pending: missing, gap: { code: 'removals_pending', text } };
    }
    const changes = await this.removals.removeUnlisted(manager, run);
    await this.changed.publish(manager, changes, { occurredAt: at, correlationId: run.id });
    return { removed: changes.length, pending: 0, gap };
  }
}
