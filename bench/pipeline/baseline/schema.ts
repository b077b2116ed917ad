const outbox = (table: string): string => `
  CREATE TABLE baseline.${table} (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id text NOT NULL UNIQUE,
    subject text NOT NULL,
    payload text NOT NULL,
    published_at timestamptz
  );
  CREATE INDEX ${table}_unpublished ON baseline.${table} (id) WHERE published_at IS NULL;`;

/**
 * The tables of the hand-written pipeline: those without which one of the durable steps could not be. `due_at` is when a
 * request may be claimed: a lease that has run out makes it due again, null means never.
 */
export const baselineSchema = `
  CREATE SCHEMA baseline;
  ${outbox('discovery_outbox')}
  ${outbox('outbox')}
  CREATE TABLE baseline.inbox (event_id text PRIMARY KEY);
  CREATE TABLE baseline.queue (
    spotify_id text PRIMARY KEY,
    isrc text,
    name text NOT NULL,
    artists text NOT NULL,
    duration_ms integer NOT NULL,
    correlation_id text NOT NULL,
    state text NOT NULL DEFAULT 'pending',
    due_at timestamptz DEFAULT now(),
    settled_at timestamptz
  );
  CREATE INDEX queue_due ON baseline.queue (due_at) WHERE due_at IS NOT NULL;
  CREATE TABLE baseline.features (
    spotify_id text PRIMARY KEY,
    song_id text,
    tempo double precision,
    energy double precision,
    danceability double precision,
    valence double precision,
    acousticness double precision,
    instrumentalness double precision,
    liveness double precision,
    loudness double precision,
    speechiness double precision,
    key smallint,
    mode smallint,
    time_signature smallint,
    genres jsonb NOT NULL,
    raw jsonb NOT NULL,
    fetched_at timestamptz NOT NULL
  );`;
