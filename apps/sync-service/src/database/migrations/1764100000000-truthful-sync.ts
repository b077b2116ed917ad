import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Runs that say why they wait and what they held back, a permit and a ledger for the calls to Spotify,
 * and the schedule.
 */
export class TruthfulSync1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...runs, ...removals, ...gate, ...schedule, ...grants]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('the history of runs is not taken back: restore a backup instead');
  }
}

const runs = [
  `ALTER TABLE sync.sync_history
     ADD COLUMN requested_mode text CHECK (requested_mode IN ('full', 'incremental')),
     ADD COLUMN trigger text NOT NULL DEFAULT 'admin' CHECK (trigger IN ('admin', 'first_sign_in', 'schedule')),
     ADD COLUMN reason_code text,
     ADD COLUMN last_error jsonb,
     ADD COLUMN reading integer NOT NULL DEFAULT 1,
     ADD COLUMN reading_ms bigint NOT NULL DEFAULT 0,
     ADD COLUMN head jsonb,
     ADD COLUMN listed integer NOT NULL DEFAULT 0,
     ADD COLUMN fresh_skipped integer NOT NULL DEFAULT 0,
     ADD COLUMN pending_removals integer NOT NULL DEFAULT 0,
     DROP CONSTRAINT sync_history_state_check,
     ADD CONSTRAINT sync_history_state_check CHECK (state IN ('queued', 'running', 'waiting', 'awaiting_approval',
       'completed', 'completed_with_gaps', 'failed', 'cancelled'))`,
  `COMMENT ON COLUMN sync.sync_history.requested_mode IS 'where the run became a full one: what was asked for'`,
  `COMMENT ON COLUMN sync.sync_history.head IS 'the entries of the first page of this reading, to know the list again'`,
  `COMMENT ON COLUMN sync.sync_history.listed IS 'distinct tracks of this reading: as many as it has rows in run_listing'`,
  `COMMENT ON COLUMN sync.sync_history.fresh_skipped IS 'entries left out that were saved after the last known track'`,
  `ALTER TABLE sync.libraries ADD COLUMN listing_surplus integer`,
  `COMMENT ON COLUMN sync.libraries.listing_surplus IS 'what the last whole listing had more than the library has rows'`,
];

const removals = [
  `CREATE TABLE sync.pending_removals (
     run_id uuid NOT NULL REFERENCES sync.sync_history ON DELETE CASCADE,
     track_id text NOT NULL REFERENCES sync.tracks (spotify_id),
     added_at timestamptz NOT NULL,
     PRIMARY KEY (run_id, track_id)
   )`,
];

const gate = [
  `ALTER TABLE sync.provider_gate
     ADD COLUMN closed_at timestamptz,
     ADD COLUMN permit_holder text,
     ADD COLUMN permit_until timestamptz`,
  `CREATE TABLE sync.provider_calls (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     called_at timestamptz NOT NULL,
     purpose text NOT NULL CHECK (purpose IN ('foreground', 'background'))
   )`,
  `CREATE INDEX provider_calls_called_at ON sync.provider_calls (called_at)`,
];

const schedule = [
  `CREATE TABLE sync.schedule (
     owner text PRIMARY KEY REFERENCES sync.libraries ON DELETE CASCADE,
     incremental_at timestamptz NOT NULL,
     full_at timestamptz NOT NULL
   )`,
  `COMMENT ON TABLE sync.schedule IS 'when each kind of run was last begun by the schedule, or ended whoever began it'`,
  `INSERT INTO sync.schedule (owner, incremental_at, full_at)
   SELECT owner, last_sync_at, last_sync_at FROM sync.libraries WHERE last_sync_at IS NOT NULL`,
];

const grants = [
  `GRANT SELECT, INSERT, DELETE ON sync.pending_removals, sync.provider_calls TO pm_sync`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON sync.schedule TO pm_sync`,
];
