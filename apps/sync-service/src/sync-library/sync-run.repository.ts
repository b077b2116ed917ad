import type { SyncGapReason, SyncMode, SyncRun, SyncTrigger } from '@app/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { ACTIVE, runColumns, toSyncRun, type RunRow } from './sync-run.sql.js';

/** Somebody's wish for a run. */
export interface WantedRun {
  readonly id: string;
  readonly owner: string;
  readonly mode: SyncMode;
  readonly trigger: SyncTrigger;
  readonly at: Date;
}

/** The runs of the library sync as everybody may see and steer them: `sync.sync_history`. */
export class SyncRunRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the new run, or the library's active one (`started: false`), which a person's wish brings forward */
  async start(wanted: WantedRun): Promise<{ started: boolean; run: SyncRun }> {
    return this.dataSource.transaction((manager) => this.startWithin(manager, wanted));
  }

  async startWithin(
    manager: EntityManager,
    { id, owner, mode, trigger, at }: WantedRun,
  ): Promise<{ started: boolean; run: SyncRun }> {
    await manager.query(`INSERT INTO sync.libraries (owner) VALUES ($1) ON CONFLICT DO NOTHING`, [
      owner,
    ]);
    for (;;) {
      const inserted = await manager.query<RunRow[]>(
        `INSERT INTO sync.sync_history (id, owner, mode, trigger, state, requested_at)
         VALUES ($1, $2, $3, $4, 'queued', $5)
         ON CONFLICT (owner) WHERE state IN ('queued', 'running', 'waiting') DO NOTHING
         RETURNING ${runColumns}`,
        [id, owner, mode, trigger, at],
      );
      if (inserted[0] !== undefined) return { started: true, run: toSyncRun(inserted[0]) };
      const active = await this.join(manager, owner, trigger);
      // Where it ended just now, the next insert finds the place free.
      if (active !== null) return { started: false, run: active };
    }
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

  /** A run of this owner, which nobody else changes until the transaction ends. */
  async lock(manager: EntityManager, owner: string, id: string): Promise<SyncRun | null> {
    const rows = await manager.query<RunRow[]>(
      `SELECT ${runColumns} FROM sync.sync_history WHERE id = $1 AND owner = $2 FOR UPDATE`,
      [id, owner],
    );
    return rows[0] === undefined ? null : toSyncRun(rows[0]);
  }

  /** Ends an active run. Whoever holds it loses it, and can store nothing any more. */
  async cancel(manager: EntityManager, id: string, at: Date): Promise<void> {
    await manager.query(
      `UPDATE sync.sync_history
          SET state = 'cancelled', finished_at = $2, waiting_until = NULL, reason_code = NULL, reason = NULL,
              lease_owner = NULL, lease_until = NULL
        WHERE id = $1`,
      [id, at],
    );
    await manager.query(`DELETE FROM sync.run_listing WHERE run_id = $1`, [id]);
  }

  /** What became of the removals that a run held back. */
  async settleRemovals(
    manager: EntityManager,
    id: string,
    outcome: {
      readonly state: 'completed' | 'completed_with_gaps';
      readonly removed: number;
      readonly reasonCode: SyncGapReason | null;
      readonly reason: string | null;
    },
  ): Promise<void> {
    await manager.query(
      `UPDATE sync.sync_history
          SET state = $2, removed = $3, reason_code = $4, reason = $5, pending_removals = 0
        WHERE id = $1`,
      [id, outcome.state, outcome.removed, outcome.reasonCode, outcome.reason],
    );
  }

  /** Wakes what waited for the owner to sign in again. @returns whether there was something */
  async resumeConnected(manager: EntityManager, owner: string): Promise<boolean> {
    const [, count] = await manager.query<[unknown[], number]>(
      `UPDATE sync.sync_history
          SET state = 'queued', waiting_until = NULL, reason_code = NULL, reason = NULL, failures = 0
        WHERE owner = $1 AND state = 'waiting' AND reason_code = 'not_connected'`,
      [owner],
    );
    return count > 0;
  }

  /** The active run. A scheduled one that a person asks for becomes theirs, and no longer waits for the budget. */
  private async join(
    manager: EntityManager,
    owner: string,
    trigger: SyncTrigger,
  ): Promise<SyncRun | null> {
    if (trigger !== 'schedule') {
      await manager.query(
        `UPDATE sync.sync_history
            SET trigger = $2,
                waiting_until = CASE WHEN reason_code = 'budget_spent' THEN requested_at ELSE waiting_until END
          WHERE owner = $1 AND ${ACTIVE} AND trigger = 'schedule'`,
        [owner, trigger],
      );
    }
    const rows = await manager.query<RunRow[]>(
      `SELECT ${runColumns} FROM sync.sync_history WHERE owner = $1 AND ${ACTIVE}`,
      [owner],
    );
    return rows[0] === undefined ? null : toSyncRun(rows[0]);
  }
}
