import type { SyncMode } from '@app/contracts';
import type { DataSource, EntityManager } from 'typeorm';

/** How often the schedule reads the library; 0 is never. */
export interface ScheduleSettings {
  readonly incrementalEveryMinutes: number;
  readonly fullEveryHours: number;
}

/** A run that the schedule has found to be due, and counted as begun. */
export interface DueRun {
  readonly owner: string;
  readonly mode: SyncMode;
}

/** When each library was last read: `sync.schedule`. A library is in it from the end of its first run on. */
export class ScheduleRepository {
  constructor(
    private readonly dataSource: DataSource,
    readonly settings: ScheduleSettings,
  ) {}

  /** A run has read the library, whoever began it: the next one is due a whole interval later. */
  async noteRun(manager: EntityManager, owner: string, mode: SyncMode, at: Date): Promise<void> {
    await manager.query(
      `INSERT INTO sync.schedule AS schedule (owner, incremental_at, full_at) VALUES ($1, $2, $2)
       ON CONFLICT (owner) DO UPDATE
          SET incremental_at = $2,
              full_at = CASE WHEN $3 = 'full' THEN $2 ELSE schedule.full_at END`,
      [owner, at, mode],
    );
  }

  /**
   * Takes the runs that are due, so that no other replica takes them: what was missed several times is due once. Nothing
   * is due while the gate is closed, while a run is active, or where Spotify would not accept the sign-in.
   */
  async takeDue(manager: EntityManager, now: Date): Promise<DueRun[]> {
    const [rows] = await manager.query<[DueRun[], number]>(
      `UPDATE sync.schedule AS schedule
          SET incremental_at = $1, full_at = CASE WHEN due.mode = 'full' THEN $1 ELSE schedule.full_at END
         FROM (SELECT owner, CASE WHEN $3::float8 > 0 AND full_at + $3 * interval '1 hour' <= $1 THEN 'full'
                                  WHEN $2::float8 > 0 AND incremental_at + $2 * interval '1 minute' <= $1
                                    THEN 'incremental' END AS mode
                 FROM sync.schedule
                WHERE NOT EXISTS (SELECT 1 FROM sync.provider_gate WHERE pause_until > $1)
                  AND NOT EXISTS (SELECT 1 FROM sync.sync_history AS run WHERE run.owner = schedule.owner
                                     AND run.state IN ('queued', 'running', 'waiting'))
                  AND EXISTS (SELECT 1 FROM sync.spotify_credentials
                               WHERE spotify_user_id = schedule.owner AND state = 'active')
                  FOR UPDATE SKIP LOCKED) AS due
        WHERE due.owner = schedule.owner AND due.mode IS NOT NULL
       RETURNING due.owner, due.mode`,
      [now, this.settings.incrementalEveryMinutes, this.settings.fullEveryHours],
    );
    return rows;
  }

  /** When the next runs of a library are due. */
  async next(owner: string): Promise<{
    active: boolean;
    nextIncrementalAt: Date | null;
    nextFullAt: Date | null;
  }> {
    const rows = await this.dataSource.query<
      { next_incremental_at: Date | null; next_full_at: Date | null }[]
    >(
      `SELECT CASE WHEN $2::float8 > 0 THEN incremental_at + $2 * interval '1 minute' END AS next_incremental_at,
              CASE WHEN $3::float8 > 0 THEN full_at + $3 * interval '1 hour' END AS next_full_at
         FROM sync.schedule WHERE owner = $1`,
      [owner, this.settings.incrementalEveryMinutes, this.settings.fullEveryHours],
    );
    return {
      active: rows.length > 0,
      nextIncrementalAt: rows[0]?.next_incremental_at ?? null,
      nextFullAt: rows[0]?.next_full_at ?? null,
    };
  }
}
