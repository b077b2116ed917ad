import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Claims that belong to a worker, a queue row per provider, the budget and the breaker beside the gate, what is known of
 * whole recordings, and the admin's corrections.
 */
export class NeverWasteACall1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      ...workers,
      ...queue,
      ...gate,
      ...features,
      ...failures,
      ...usefulness,
      ...overrides,
      ...grants,
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('features were paid for and are never deleted: restore a backup instead');
  }
}

/** One row per replica, refreshed every second. What a worker holds is held only as long as it is seen. */
const workers = [
  `CREATE TABLE enrichment.workers (
     id uuid PRIMARY KEY,
     seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
   )`,
];

/**
 * `ask_by` is the key of the next call. `rank_at` orders what is due: the moment by which the row deserves to have been
 * asked for, so that a row gains on all newer ones by waiting. `requests_recording_leased` is the database's own word
 * that a provider is asked for a recording once at a time.
 */
const queue = [
  `UPDATE enrichment.feature_requests
      SET state = 'pending', lease_until = NULL, lease_owner = NULL
    WHERE state = 'leased'`,
  `ALTER TABLE enrichment.feature_requests DROP COLUMN due_at`,
  `ALTER TABLE enrichment.feature_requests DROP COLUMN lease_until`,
  `DROP INDEX enrichment.requests_recording_leased`,
  `ALTER TABLE enrichment.feature_requests
     ADD COLUMN provider text NOT NULL DEFAULT 'soundcharts' CHECK (provider IN ('soundcharts', 'reccobeats')),
     ADD COLUMN ask_by text NOT NULL DEFAULT 'spotify_id' CHECK (ask_by IN ('spotify_id', 'isrc')),
     ADD COLUMN lease_worker uuid,
     ADD COLUMN rank_at timestamptz,
     ADD COLUMN due_at timestamptz GENERATED ALWAYS AS (CASE WHEN state <> 'leased' THEN next_attempt_at END) STORED,
     ADD CHECK ((state = 'leased') = (lease_worker IS NOT NULL))`,
  `UPDATE enrichment.feature_requests SET rank_at = coalesce(next_attempt_at, requested_at)`,
  `ALTER TABLE enrichment.feature_requests
     ALTER COLUMN rank_at SET NOT NULL,
     ALTER COLUMN provider DROP DEFAULT,
     DROP CONSTRAINT feature_requests_pkey,
     ADD PRIMARY KEY (spotify_id, provider)`,
  `CREATE INDEX feature_requests_claim ON enrichment.feature_requests (provider, priority DESC, rank_at)
    WHERE due_at IS NOT NULL`,
  `CREATE INDEX feature_requests_due ON enrichment.feature_requests (provider, due_at) WHERE due_at IS NOT NULL`,
  `CREATE INDEX feature_requests_leased ON enrichment.feature_requests (lease_worker) WHERE state = 'leased'`,
  `CREATE UNIQUE INDEX requests_recording_leased ON enrichment.feature_requests (provider, isrc)
    WHERE state = 'leased'`,
  `CREATE TABLE enrichment.recording_answers (
     provider text NOT NULL,
     isrc text NOT NULL,
     outcome text NOT NULL CHECK (outcome IN ('not_found', 'no_audio')),
     answered_at timestamptz NOT NULL,
     ask_again_at timestamptz NOT NULL,
     PRIMARY KEY (provider, isrc)
   )`,
];

/**
 * Calls are counted when they are permitted. A count belongs to the period that begins at its `_start`; one of an
 * earlier period counts as 0. `quota_remaining` and `rate_remaining` are the provider's words, less what was permitted
 * since.
 */
const gate = [
  `ALTER TABLE enrichment.provider_gate
     ADD COLUMN paused boolean NOT NULL DEFAULT false,
     ADD COLUMN credentials_sha256 text,
     ADD COLUMN breaker_failures integer NOT NULL DEFAULT 0,
     ADD COLUMN breaker_open_until timestamptz,
     ADD COLUMN breaker_probe_until timestamptz,
     ADD COLUMN minute_start timestamptz NOT NULL DEFAULT 'epoch',
     ADD COLUMN minute_calls integer NOT NULL DEFAULT 0,
     ADD COLUMN day_start timestamptz NOT NULL DEFAULT 'epoch',
     ADD COLUMN day_calls integer NOT NULL DEFAULT 0,
     ADD COLUMN month_start timestamptz NOT NULL DEFAULT 'epoch',
     ADD COLUMN month_calls integer NOT NULL DEFAULT 0,
     ADD COLUMN quota_remaining integer,
     ADD COLUMN quota_told_at timestamptz,
     ADD COLUMN rate_remaining integer,
     ADD COLUMN rate_resets_at timestamptz`,
  `INSERT INTO enrichment.provider_gate (provider) VALUES ('reccobeats')`,
];

/** `song` is how the provider describes the recording: `{title, artists, durationS}`, each of them possibly null. */
const features = [
  `ALTER TABLE enrichment.track_features
     DROP CONSTRAINT track_features_provider_check,
     ADD CONSTRAINT track_features_provider_check CHECK (provider IN ('soundcharts', 'reccobeats')),
     ADD COLUMN doubts text[] NOT NULL DEFAULT '{}' CHECK (doubts <@ ARRAY['title', 'artist', 'duration']),
     ADD COLUMN song jsonb`,
  `CREATE INDEX track_features_doubtful ON enrichment.track_features (provider) WHERE doubts <> '{}'`,
  `CREATE OR REPLACE VIEW enrichment.effective_features AS
     SELECT DISTINCT ON (spotify_id) *
       FROM enrichment.track_features
      ORDER BY spotify_id, array_position(ARRAY['soundcharts', 'reccobeats'], provider)`,
  `CREATE OR REPLACE VIEW enrichment.shareable_features AS
     SELECT DISTINCT ON (f.isrc, f.provider) f.*
       FROM enrichment.track_features f
      WHERE f.isrc IS NOT NULL
        AND f.shared_from IS NULL
        AND NOT EXISTS (SELECT 1 FROM enrichment.refused_isrcs x WHERE x.provider = f.provider AND x.isrc = f.isrc)
      ORDER BY f.isrc, f.provider, f.fetched_at, f.spotify_id`,
];

const failures = [
  `ALTER TABLE enrichment.failed_requests
     DROP CONSTRAINT failed_requests_status_check,
     ADD CONSTRAINT failed_requests_status_check
       CHECK (status IN ('pending', 'retrying', 'failed', 'resolved', 'dismissed')),
     ADD COLUMN provider text NOT NULL DEFAULT 'soundcharts',
     ADD COLUMN response_sha256 text`,
  `CREATE INDEX failed_requests_newest ON enrichment.failed_requests (updated_at DESC, id DESC)`,
];

/** What of the library decides how soon a track is asked for. `saved_at` is null once it was removed. */
const usefulness = [
  `CREATE TABLE enrichment.library_places (
     spotify_id text PRIMARY KEY,
     saved_at timestamptz,
     sequence bigint NOT NULL
   )`,
];

/** Every change that the admin made; the newest one of a track holds, and an empty one takes the others back. */
const overrides = [
  `CREATE TABLE enrichment.overrides (
     sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     spotify_id text NOT NULL,
     overrides jsonb NOT NULL CHECK (jsonb_typeof(overrides) = 'object'),
     overridden_at timestamptz NOT NULL
   )`,
  `CREATE INDEX overrides_newest ON enrichment.overrides (spotify_id, sequence DESC)`,
];

const grants = [
  `GRANT SELECT, INSERT, UPDATE, DELETE ON enrichment.workers TO pm_enrichment`,
  `GRANT SELECT, INSERT, UPDATE ON enrichment.recording_answers, enrichment.library_places TO pm_enrichment`,
  `GRANT SELECT, INSERT ON enrichment.overrides TO pm_enrichment`,
];
