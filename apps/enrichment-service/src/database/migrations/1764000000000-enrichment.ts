import { deliveryTablesV1 } from '@app/messaging';
import { insertOnlyTableV1 } from '@app/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work queue, the features that came out of it, what went wrong, what it cost, and the delivery tables. */
export class Enrichment1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...queue,
      ...features,
      ...operations,
      ...deliveryTablesV1('enrichment'),
      ...grants,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('features were paid for and are never deleted: restore a backup instead');
  }
}

/**
 * `due_at` is the one moment that matters to a worker: a lease that has run out makes a row due again, null means
 * never. `requests_recording_leased` is the database's own word that a recording is asked for once at a time.
 */
const queue = [
  `CREATE TABLE enrichment.feature_requests (
     spotify_id text PRIMARY KEY CHECK (spotify_id ~ '^[0-9A-Za-z]{22}$'),
     isrc text CHECK (isrc ~ '^[A-Z0-9]{12}$'),
     name text NOT NULL,
     artists text NOT NULL,
     duration_ms integer NOT NULL CHECK (duration_ms >= 0),
     correlation_id text NOT NULL,
     state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'leased', 'settled')),
     priority smallint NOT NULL DEFAULT 0,
     outcome text CHECK (outcome IN ('ok', 'not_found', 'no_audio', 'rate_limited', 'quota_exhausted', 'unauthorized',
       'forbidden', 'unavailable', 'malformed')),
     attempts integer NOT NULL DEFAULT 0,
     missing_state text CHECK (missing_state IN ('not_found', 'no_audio', 'failed')),
     missing_answers integer NOT NULL DEFAULT 0,
     missing_asked_at timestamptz,
     next_attempt_at timestamptz,
     lease_until timestamptz,
     lease_owner text,
     due_at timestamptz GENERATED ALWAYS AS (CASE state WHEN 'leased' THEN lease_until ELSE next_attempt_at END) STORED,
     requested_at timestamptz NOT NULL,
     settled_at timestamptz,
     CHECK ((state = 'leased') = (lease_until IS NOT NULL)),
     CHECK ((state = 'leased') = (lease_owner IS NOT NULL)),
     CHECK (state <> 'pending' OR next_attempt_at IS NOT NULL),
     CHECK ((missing_state IS NULL) = (missing_asked_at IS NULL))
   )`,
  `CREATE INDEX feature_requests_claim ON enrichment.feature_requests (priority DESC, due_at) WHERE due_at IS NOT NULL`,
  `CREATE INDEX feature_requests_due ON enrichment.feature_requests (due_at) WHERE due_at IS NOT NULL`,
  `CREATE INDEX feature_requests_correlation ON enrichment.feature_requests (correlation_id)`,
  `CREATE INDEX feature_requests_isrc ON enrichment.feature_requests (isrc) WHERE isrc IS NOT NULL`,
  `CREATE UNIQUE INDEX requests_recording_leased ON enrichment.feature_requests (isrc) WHERE state = 'leased'`,
  `CREATE TABLE enrichment.refused_isrcs (
     provider text NOT NULL,
     isrc text NOT NULL,
     recorded_at timestamptz NOT NULL,
     PRIMARY KEY (provider, isrc)
   )`,
];

const features = [
  `CREATE TABLE enrichment.track_features (
     spotify_id text NOT NULL CHECK (spotify_id ~ '^[0-9A-Za-z]{22}$'),
     provider text NOT NULL CHECK (provider IN ('soundcharts')),
     provider_song_id text,
     tempo double precision,
     energy double precision,
     danceability double precision,
     valence double precision,
     acousticness double precision,
     instrumentalness double precision,
     liveness double precision,
     loudness double precision,
     speechiness double precision,
     key smallint CHECK (key BETWEEN 0 AND 11),
     mode smallint CHECK (mode IN (0, 1)),
     time_signature smallint,
     genres jsonb NOT NULL,
     raw jsonb NOT NULL,
     matched_by text NOT NULL CHECK (matched_by IN ('spotify_id', 'isrc')),
     shared_from text CHECK (shared_from <> spotify_id),
     isrc text,
     fetched_at timestamptz NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (spotify_id, provider)
   )`,
  `CREATE INDEX track_features_isrc ON enrichment.track_features (isrc) WHERE isrc IS NOT NULL`,
  `CREATE INDEX track_features_shared ON enrichment.track_features (spotify_id) WHERE shared_from IS NOT NULL`,
  `CREATE VIEW enrichment.effective_features AS
     SELECT DISTINCT ON (spotify_id) *
       FROM enrichment.track_features
      ORDER BY spotify_id, array_position(ARRAY['soundcharts'], provider)`,
  `CREATE VIEW enrichment.shareable_features AS
     SELECT DISTINCT ON (f.isrc, f.provider) f.*
       FROM enrichment.track_features f
      WHERE f.isrc IS NOT NULL
        AND f.shared_from IS NULL
        AND NOT EXISTS (SELECT 1 FROM enrichment.refused_isrcs x WHERE x.provider = f.provider AND x.isrc = f.isrc)
      ORDER BY f.isrc, f.provider, f.fetched_at, f.spotify_id`,
  ...insertOnlyTableV1('enrichment', 'track_features', 'pm_enrichment'),
];

const operations = [
  `CREATE TABLE enrichment.failed_requests (
     spotify_id text PRIMARY KEY,
     id bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
     error_code integer,
     outcome text NOT NULL,
     error_message text NOT NULL,
     error_response text,
     attempt_count integer NOT NULL DEFAULT 1,
     max_attempts integer NOT NULL,
     next_retry_at timestamptz,
     status text NOT NULL CHECK (status IN ('pending', 'retrying', 'failed', 'resolved')),
     resolved_at timestamptz,
     created_at timestamptz NOT NULL,
     updated_at timestamptz NOT NULL
   )`,
  `CREATE INDEX failed_requests_status ON enrichment.failed_requests (status, next_retry_at)`,
  `CREATE TABLE enrichment.usage_stats (
     day date NOT NULL,
     provider text NOT NULL,
     calls integer NOT NULL DEFAULT 0,
     hits integer NOT NULL DEFAULT 0,
     shared integer NOT NULL DEFAULT 0,
     failures integer NOT NULL DEFAULT 0,
     total_latency_ms bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (day, provider)
   )`,
  `CREATE TABLE enrichment.provider_gate (
     provider text PRIMARY KEY,
     pause_until timestamptz,
     outcome text,
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
  `INSERT INTO enrichment.provider_gate (provider) VALUES ('soundcharts')`,
];

const grants = [
  `GRANT SELECT ON enrichment.effective_features, enrichment.shareable_features TO pm_enrichment`,
  `GRANT SELECT, INSERT, UPDATE ON enrichment.feature_requests, enrichment.failed_requests, enrichment.usage_stats,
     enrichment.provider_gate TO pm_enrichment`,
  `GRANT SELECT, INSERT, UPDATE ON enrichment.broker_watermark TO pm_enrichment`,
  `GRANT SELECT, INSERT ON enrichment.refused_isrcs, enrichment.inbox, enrichment.dead_letters TO pm_enrichment`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON enrichment.outbox TO pm_enrichment`,
];
