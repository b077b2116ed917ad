import type {
  SkipReason,
  SyncError,
  SyncRun,
  SyncRunReason,
  SyncRunState,
  SyncWaitReason,
} from '@app/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import {
  ACTIVE,
  addCounts,
  claimRunSql,
  LEASE,
  runColumns,
  toSyncRun,
  type RunRow,
} from './sync-run.sql.js';

/** A run as its worker needs it. Everything in it is in Postgres too. */
export interface HeldRun extends SyncRun {
  readonly owner: string;
  /** failures in a row */
  readonly failures: number;
  /** `total` of the first page of this reading */
  readonly firstTotal: number | null;
  /** the entries of the first page of this reading */
  readonly head: readonly string[] | null;
  /** distinct tracks of this reading */
  readonly listed: number;
  /** entries left out that are younger than the last known track */
  readonly freshSkipped: number;
}

/** What one page adds to a run. */
export interface PageProgress {
  readonly total: number;
  readonly nextOffset: number;
  readonly head: readonly string[] | null;
  readonly entries: number;
  readonly listed: number;
  readonly freshSkipped: number;
  readonly saved: number;
  readonly duplicates: number;
  readonly discovered: number;
  readonly added: number;
  readonly returned: number;
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly tookMs: number;
}

/** How a run ends. */
export interface RunEnd {
  readonly state: SyncRunState;
  readonly reasonCode: SyncRunReason | null;
  readonly reason: string | null;
  readonly removed: number;
  readonly pendingRemovals: number;
  readonly at: Date;
}

/** Thrown where the run was cancelled or another replica has taken it over: whatever is being written must not be. */
export class LeaseLostError extends Error {
  constructor(runId: string) {
    super(`run ${runId} is no longer held by this process`);
    this.name = 'LeaseLostError';
  }
}

/** What a worker may do with the run that it holds by a lease. Every write of a worker that lost it is refused. */
export class HeldRunRepository {
  constructor(
    private readonly dataSource: DataSource,
    /** This process, in the lease. */
    private readonly leaseOwner: string,
  ) {}

  /** Takes the oldest run that is due and held by nobody. */
  async claim(now: Date): Promise<HeldRun | null> {
    // TypeORM answers an UPDATE … RETURNING with [rows, count].
    const [rows] = await this.dataSource.query<[RunRow[], number]>(claimRunSql, [
      now,
      this.leaseOwner,
    ]);
    return rows[0] === undefined ? null : toHeldRun(rows[0]);
  }

  /** Holds the run on. @throws LeaseLostError */
  async renew(runId: string): Promise<void> {
    await this.update(
      this.dataSource.manager,
      runId,
      `lease_until = clock_timestamp() + ${LEASE}`,
      [],
    );
  }

  /**
   * Adds a page to the run and holds it on, within the page's transaction.
   * @returns the run as it stands then
   * @throws LeaseLostError
   */
  async addPage(manager: EntityManager, runId: string, page: PageProgress): Promise<HeldRun> {
    return this.update(
      manager,
      runId,
      `total = $3, first_total = coalesce(first_total, $3), next_offset = $4, head = coalesce(head, $5),
       entries = entries + $6, listed = listed + $7, fresh_skipped = fresh_skipped + $8, saved = saved + $9,
       duplicates = duplicates + $10, discovered = discovered + $11, added = added + $12, returned = returned + $13,
       skipped = ${addCounts('skipped', '$14')}, reading_ms = reading_ms + $15,
       pages = pages + 1, failures = 0, lease_until = clock_timestamp() + ${LEASE}`,
      [
        page.total,
        page.nextOffset,
        page.head === null ? null : JSON.stringify(page.head),
        page.entries,
        page.listed,
        page.freshSkipped,
        page.saved,
        page.duplicates,
        page.discovered,
        page.added,
        page.returned,
        JSON.stringify(page.skipped),
        Math.max(0, Math.round(page.tookMs)),
      ],
    );
  }

  /** An incremental run that must read everything goes on from where it is as a full one. */
  async becomeFull(runId: string): Promise<HeldRun> {
    return this.update(
      this.dataSource.manager,
      runId,
      `requested_mode = coalesce(requested_mode, mode), mode = 'full'`,
      [],
    );
  }

  /** Begins the next reading of a listing that changed while it was read. */
  async readAgain(runId: string): Promise<HeldRun> {
    return this.dataSource.transaction(async (manager) => {
      const run = await this.update(
        manager,
        runId,
        `reading = reading + 1, reading_ms = 0, next_offset = 0, first_total = NULL, head = NULL, listed = 0,
         fresh_skipped = 0, entries = 0, saved = 0, duplicates = 0, skipped = '{}'`,
        [],
      );
      await manager.query(`DELETE FROM sync.run_listing WHERE run_id = $1`, [runId]);
      return run;
    });
  }

  /** Puts the run aside until a moment, or with `until` null until somebody wakes it; any replica takes it up then. */
  async wait(
    runId: string,
    wait: {
      readonly until: Date | null;
      readonly reasonCode: SyncWaitReason;
      readonly reason: string;
      readonly failures: number;
      readonly lastError: SyncError | null;
    },
  ): Promise<void> {
    await this.update(
      this.dataSource.manager,
      runId,
      `state = 'waiting', waiting_until = $3, reason_code = $4, reason = $5, failures = $6,
       last_error = coalesce($7, last_error), lease_owner = NULL, lease_until = NULL`,
      [wait.until, wait.reasonCode, wait.reason, wait.failures, jsonOrNull(wait.lastError)],
    );
  }

  /** Gives the run back as it is, for another replica to take up at once. */
  async release(runId: string): Promise<void> {
    await this.update(
      this.dataSource.manager,
      runId,
      `state = 'queued', lease_owner = NULL, lease_until = NULL`,
      [],
    );
  }

  async finish(
    manager: EntityManager,
    runId: string,
    end: RunEnd,
    lastError: SyncError | null = null,
  ): Promise<void> {
    await this.update(
      manager,
      runId,
      `state = $3, reason_code = $4, reason = $5, removed = $6, pending_removals = $7, finished_at = $8,
       last_error = coalesce($9, last_error), waiting_until = NULL, lease_owner = NULL, lease_until = NULL`,
      [
        end.state,
        end.reasonCode,
        end.reason,
        end.removed,
        end.pendingRemovals,
        end.at,
        jsonOrNull(lastError),
      ],
    );
    await manager.query(`DELETE FROM sync.run_listing WHERE run_id = $1`, [runId]);
  }

  private async update(
    manager: EntityManager,
    runId: string,
    set: string,
    values: unknown[],
  ): Promise<HeldRun> {
    const [rows] = await manager.query<[RunRow[], number]>(
      `UPDATE sync.sync_history SET ${set} WHERE id = $1 AND lease_owner = $2 AND ${ACTIVE} RETURNING ${runColumns}`,
      [runId, this.leaseOwner, ...values],
    );
    if (rows[0] === undefined) throw new LeaseLostError(runId);
    return toHeldRun(rows[0]);
  }
}

function toHeldRun(row: RunRow): HeldRun {
  return {
    ...toSyncRun(row),
    owner: row.owner,
    failures: row.failures,
    firstTotal: row.first_total,
    head: row.head,
    listed: row.listed,
    freshSkipped: row.fresh_skipped,
  };
}

function jsonOrNull(value: SyncError | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
