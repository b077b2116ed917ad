import type { SkipReason, SyncMode, SyncRun, SyncRunState } from '@app/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { claimRunSql, runColumns, toSyncRun, type RunRow } from './sync-run.sql.js';

/** A run as its worker needs it. */
export interface ClaimedRun extends SyncRun {
  readonly owner: string;
  readonly nextOffset: number;
  readonly firstTotal: number | null;
  readonly failures: number;
}

/** What one page adds to a run. */
export interface PageProgress {
  readonly total: number;
  readonly nextOffset: number;
  readonly entries: number;
  readonly saved: number;
  readonly duplicates: number;
  readonly discovered: number;
  readonly added: number;
  readonly returned: number;
  readonly skipped: Partial<Record<SkipReason, number>>;
}

/** Thrown where another replica has taken the run over: whatever is being written must not be. */
export class LeaseLostError extends Error {
  constructor(runId: string) {
    super(`run ${runId} is no longer held by this process`);
    this.name = 'LeaseLostError';
  }
}

/** The runs of the library sync: `sync.sync_history`. A run belongs to one worker at a time, by a lease. */
export class SyncRunRepository {
  constructor(
    private readonly dataSource: DataSource,
    /** This process, in the lease. */
    private readonly leaseOwner: string,
  ) {}

  /** @returns the new run, or the library's active one (`started: false`) */
  async start(
    id: string,
    owner: string,
    mode: SyncMode,
    at: Date,
  ): Promise<{ started: boolean; run: SyncRun }> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`INSERT INTO sync.libraries (owner) VALUES ($1) ON CONFLICT DO NOTHING`, [
        owner,
      ]);
      const inserted = await manager.query<RunRow[]>(
        `INSERT INTO sync.sync_history (id, owner, mode, state, requested_at)
         VALUES ($1, $2, $3, 'queued', $4)
         ON CONFLICT (owner) WHERE state IN ('queued', 'running', 'waiting') DO NOTHING
         RETURNING ${runColumns}`,
        [id, owner, mode, at],
      );
      if (inserted[0] !== undefined) return { started: true, run: toSyncRun(inserted[0]) };
      const active = await manager.query<RunRow[]>(
        `SELECT ${runColumns} FROM sync.sync_history
          WHERE owner = $1 AND state IN ('queued', 'running', 'waiting')`,
        [owner],
      );
      if (active[0] === undefined) throw new Error('the active run ended while it was looked for');
      return { started: false, run: toSyncRun(active[0]) };
    });
  }

  async hasAnyRun(owner: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM sync.sync_history WHERE owner = $1 LIMIT 1`,
      [owner],
    );
    return rows.length > 0;
  }

  async newest(limit: number): Promise<SyncRun[]> {
    const rows = await this.dataSource.query<RunRow[]>(
      `SELECT ${runColumns} FROM sync.sync_history ORDER BY requested_at DESC, id LIMIT $1`,
      [limit],
    );
    return rows.map(toSyncRun);
  }

  async find(id: string): Promise<SyncRun | null> {
    const rows = await this.dataSource.query<RunRow[]>(
      `SELECT ${runColumns} FROM sync.sync_history WHERE id = $1`,
      [id],
    );
    return rows[0] === undefined ? null : toSyncRun(rows[0]);
  }

  /** The run as it stands within the transaction. */
  async findHeld(manager: EntityManager, id: string): Promise<SyncRun | null> {
    const rows = await manager.query<RunRow[]>(
      `SELECT ${runColumns} FROM sync.sync_history WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0] === undefined ? null : toSyncRun(rows[0]);
  }

  /** Takes the oldest run that is due and held by nobody. */
  async claim(now: Date, leaseUntil: Date): Promise<ClaimedRun | null> {
    // TypeORM answers an UPDATE … RETURNING with [rows, count].
    const [rows] = await this.dataSource.query<[RunRow[], number]>(claimRunSql, [
      now,
      leaseUntil,
      this.leaseOwner,
    ]);
    const row = rows[0];
    if (row === undefined) return null;
    return {
      ...toSyncRun(row),
      owner: row.owner,
      nextOffset: row.next_offset,
      firstTotal: row.first_total,
      failures: row.failures,
    };
  }

  /**
   * Adds a page to the run and extends the lease, within the page's transaction.
   * @throws LeaseLostError
   */
  async addPage(
    manager: EntityManager,
    runId: string,
    page: PageProgress,
    leaseUntil: Date,
  ): Promise<void> {
    await this.updateHeld(
      manager,
      runId,
      `total = $3, first_total = coalesce(first_total, $3), next_offset = $4, lease_until = $5, failures = 0,
       pages = pages + 1, entries = entries + $6, saved = saved + $7, duplicates = duplicates + $8,
       discovered = discovered + $9, added = added + $10, returned = returned + $11,
       skipped = (
         SELECT coalesce(jsonb_object_agg(reason, count), '{}')
           FROM (SELECT key AS reason, sum(value::int) AS count
                   FROM (SELECT * FROM jsonb_each_text(skipped) UNION ALL SELECT * FROM jsonb_each_text($12)) AS parts
                  GROUP BY key) AS summed)`,
      [
        page.total,
        page.nextOffset,
        leaseUntil,
        page.entries,
        page.saved,
        page.duplicates,
        page.discovered,
        page.added,
        page.returned,
        JSON.stringify(page.skipped),
      ],
    );
  }

  async countCall(runId: string): Promise<void> {
    await this.dataSource.query(`UPDATE sync.sync_history SET calls = calls + 1 WHERE id = $1`, [
      runId,
    ]);
  }

  /** Puts the run aside until a moment; any replica takes it up then. */
  async wait(runId: string, until: Date, reason: string, failures: number): Promise<void> {
    await this.updateHeld(
      this.dataSource.manager,
      runId,
      `state = 'waiting', waiting_until = $3, reason = $4, failures = $5, lease_owner = NULL, lease_until = NULL`,
      [until, reason, failures],
    );
  }

  /** Gives the run back as it is, for another replica to take up at once. */
  async release(runId: string): Promise<void> {
    await this.updateHeld(
      this.dataSource.manager,
      runId,
      `lease_owner = NULL, lease_until = NULL`,
      [],
    );
  }

  async finish(
    manager: EntityManager,
    runId: string,
    end: {
      readonly state: SyncRunState;
      readonly reason: string | null;
      readonly removed: number;
      readonly at: Date;
    },
  ): Promise<void> {
    await this.updateHeld(
      manager,
      runId,
      `state = $3, reason = $4, removed = $5, finished_at = $6, waiting_until = NULL, lease_owner = NULL,
       lease_until = NULL`,
      [end.state, end.reason, end.removed, end.at],
    );
    await manager.query(`DELETE FROM sync.run_listing WHERE run_id = $1`, [runId]);
  }

  private async updateHeld(
    manager: EntityManager,
    runId: string,
    set: string,
    values: unknown[],
  ): Promise<void> {
    const [, count] = await manager.query<[unknown[], number]>(
      `UPDATE sync.sync_history SET ${set} WHERE id = $1 AND lease_owner = $2`,
      [runId, this.leaseOwner, ...values],
    );
    if (count !== 1) throw new LeaseLostError(runId);
  }
}
