import { deliveryTablesV1 } from '@app/messaging';
import { insertOnlyTableV1 } from '@app/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tracks and their Spotify half, the library, its history, credentials, and the delivery tables. */
export class Library1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...tracks,
      ...library,
      ...operations,
      ...deliveryTablesV1('sync'),
      ...grants,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('tracks are never deleted: restore a backup instead');
  }
}

const tracks = [
  `CREATE TABLE sync.tracks (
     spotify_id text PRIMARY KEY CHECK (spotify_id ~ '^[0-9A-Za-z]{22}$'),
     first_seen_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE sync.track_metadata (
     spotify_id text NOT NULL REFERENCES sync.tracks,
     source text NOT NULL CHECK (source IN ('web_api')),
     isrc text CHECK (isrc ~ '^[A-Z0-9]{12}$'),
     name text NOT NULL CHECK (name <> ''),
     artists jsonb NOT NULL,
     album jsonb NOT NULL,
     duration_ms integer NOT NULL CHECK (duration_ms >= 0),
     explicit boolean NOT NULL,
     raw jsonb NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (spotify_id, source)
   )`,
  `CREATE INDEX track_metadata_isrc ON sync.track_metadata (isrc) WHERE isrc IS NOT NULL`,
  ...insertOnlyTableV1('sync', 'tracks', 'pm_sync'),
  ...insertOnlyTableV1('sync', 'track_metadata', 'pm_sync'),
];

const library = [
  `CREATE TABLE sync.libraries (
     owner text PRIMARY KEY,
     created_at timestamptz NOT NULL DEFAULT now(),
     last_sync_at timestamptz,
     last_track_added_at timestamptz
   )`,
  `CREATE TABLE sync.sync_history (
     id uuid PRIMARY KEY,
     owner text NOT NULL REFERENCES sync.libraries,
     mode text NOT NULL CHECK (mode IN ('full', 'incremental')),
     state text NOT NULL CHECK (state IN ('queued', 'running', 'waiting', 'completed', 'completed_with_gaps', 'failed',
       'cancelled')),
     requested_at timestamptz NOT NULL,
     started_at timestamptz,
     finished_at timestamptz,
     waiting_until timestamptz,
     reason text,
     total integer,
     first_total integer,
     next_offset integer NOT NULL DEFAULT 0,
     failures integer NOT NULL DEFAULT 0,
     pages integer NOT NULL DEFAULT 0,
     calls integer NOT NULL DEFAULT 0,
     entries integer NOT NULL DEFAULT 0,
     saved integer NOT NULL DEFAULT 0,
     duplicates integer NOT NULL DEFAULT 0,
     discovered integer NOT NULL DEFAULT 0,
     added integer NOT NULL DEFAULT 0,
     returned integer NOT NULL DEFAULT 0,
     removed integer NOT NULL DEFAULT 0,
     skipped jsonb NOT NULL DEFAULT '{}',
     lease_owner text,
     lease_until timestamptz
   )`,
  `CREATE UNIQUE INDEX sync_history_one_active ON sync.sync_history (owner)
     WHERE state IN ('queued', 'running', 'waiting')`,
  `CREATE INDEX sync_history_newest ON sync.sync_history (requested_at DESC, id)`,
  `CREATE TABLE sync.user_tracks (
     user_id text NOT NULL REFERENCES sync.libraries (owner),
     track_id text NOT NULL REFERENCES sync.tracks (spotify_id),
     added_at timestamptz NOT NULL,
     run_id uuid NOT NULL REFERENCES sync.sync_history,
     created_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (user_id, track_id) INCLUDE (added_at)
   ) WITH (parallel_workers = 0)`,
  `CREATE INDEX user_tracks_user_id ON sync.user_tracks (user_id)`,
  `CREATE INDEX user_tracks_track_id ON sync.user_tracks (track_id)`,
  `CREATE INDEX user_tracks_added_at ON sync.user_tracks (user_id, added_at DESC, track_id)`,
  `CREATE TABLE sync.run_listing (
     run_id uuid NOT NULL REFERENCES sync.sync_history ON DELETE CASCADE,
     track_id text NOT NULL,
     PRIMARY KEY (run_id, track_id)
   )`,
  `CREATE TABLE sync.library_changes (
     sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     owner text NOT NULL REFERENCES sync.libraries,
     track_id text NOT NULL REFERENCES sync.tracks (spotify_id),
     change text NOT NULL CHECK (change IN ('saved', 'removed', 'returned')),
     added_at timestamptz NOT NULL,
     run_id uuid NOT NULL REFERENCES sync.sync_history,
     changed_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE INDEX library_changes_track ON sync.library_changes (owner, track_id, sequence DESC)`,
];

const operations = [
  `CREATE TABLE sync.spotify_credentials (
     spotify_user_id text PRIMARY KEY,
     sealed_tokens text NOT NULL,
     scopes text[] NOT NULL,
     authorized_at timestamptz NOT NULL,
     state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'dead')),
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE sync.provider_gate (
     provider text PRIMARY KEY,
     pause_until timestamptz,
     outcome text,
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE sync.usage_stats (
     day date NOT NULL,
     provider text NOT NULL,
     calls integer NOT NULL DEFAULT 0,
     failures integer NOT NULL DEFAULT 0,
     total_latency_ms bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (day, provider)
   )`,
];

const grants = [
  `GRANT SELECT, INSERT, UPDATE ON sync.libraries, sync.sync_history, sync.provider_gate, sync.usage_stats TO pm_sync`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON sync.user_tracks, sync.run_listing, sync.spotify_credentials TO pm_sync`,
  `GRANT SELECT, INSERT, UPDATE ON sync.broker_watermark TO pm_sync`,
  `GRANT SELECT, INSERT ON sync.library_changes, sync.inbox, sync.dead_letters TO pm_sync`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON sync.outbox TO pm_sync`,
];
