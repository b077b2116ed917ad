import type { EntityManager } from 'typeorm';
import { toChange, type ChangeRow, type LibraryChange } from './library.repository.js';

/** A run and whose library it reads. */
export interface RunOfOwner {
  readonly id: string;
  readonly owner: string;
}

const UNLISTED = `
  user_id = $2 AND NOT EXISTS (SELECT 1 FROM sync.run_listing WHERE run_id = $1 AND track_id = ut.track_id)`;

/** What a run no longer found: taken away at once, or held back until the admin agrees. */
export class RemovalsRepository {
  /** How many tracks the run has listed, and how many of the library's it has not. */
  async count(
    manager: EntityManager,
    run: RunOfOwner,
  ): Promise<{ listed: number; missing: number }> {
    const rows = await manager.query<{ listed: number; missing: number }[]>(
      `SELECT (SELECT count(*)::int FROM sync.run_listing WHERE run_id = $1) AS listed,
              (SELECT count(*)::int FROM sync.user_tracks AS ut WHERE ${UNLISTED}) AS missing`,
      [run.id, run.owner],
    );
    return rows[0] ?? { listed: 0, missing: 0 };
  }

  /** Takes out of the library what the run has not listed. */
  async removeUnlisted(manager: EntityManager, run: RunOfOwner): Promise<LibraryChange[]> {
    return this.remove(manager, run, UNLISTED);
  }

  /** Keeps in mind what the run has not listed, and leaves it where it is. */
  async hold(manager: EntityManager, run: RunOfOwner): Promise<void> {
    await manager.query(
      `INSERT INTO sync.pending_removals (run_id, track_id, added_at)
       SELECT $1, track_id, added_at FROM sync.user_tracks AS ut WHERE ${UNLISTED}`,
      [run.id, run.owner],
    );
  }

  /** Takes out of the library what the run held back, but for what was saved again since. */
  async removeHeld(manager: EntityManager, run: RunOfOwner): Promise<LibraryChange[]> {
    const changes = await this.remove(
      manager,
      run,
      `user_id = $2 AND EXISTS (SELECT 1 FROM sync.pending_removals AS held
         WHERE held.run_id = $1 AND held.track_id = ut.track_id AND held.added_at = ut.added_at)`,
    );
    await this.forget(manager, run.id);
    return changes;
  }

  async forget(manager: EntityManager, runId: string): Promise<void> {
    await manager.query(`DELETE FROM sync.pending_removals WHERE run_id = $1`, [runId]);
  }

  /** A later run has read the whole listing: it decides about what earlier ones held back. */
  async supersede(manager: EntityManager, by: RunOfOwner, reason: string): Promise<void> {
    await manager.query(
      `WITH superseded AS (
         UPDATE sync.sync_history
            SET state = 'completed_with_gaps', reason_code = 'removals_superseded', reason = $3, pending_removals = 0
          WHERE owner = $2 AND id <> $1 AND state = 'awaiting_approval'
         RETURNING id
       )
       DELETE FROM sync.pending_removals WHERE run_id IN (SELECT id FROM superseded)`,
      [by.id, by.owner, reason],
    );
  }

  private async remove(
    manager: EntityManager,
    run: RunOfOwner,
    which: string,
  ): Promise<LibraryChange[]> {
    const rows = await manager.query<ChangeRow[]>(
      `WITH removed AS (
         DELETE FROM sync.user_tracks AS ut WHERE ${which} RETURNING track_id, added_at
       )
       INSERT INTO sync.library_changes (owner, track_id, change, added_at, run_id)
       SELECT $2, track_id, 'removed', added_at, $1 FROM removed ORDER BY track_id
       RETURNING sequence, track_id, change, added_at`,
      [run.id, run.owner],
    );
    return rows.map(toChange);
  }
}
