import { insertOnlyTableV1 } from '@app/service-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['tracks_a', 'tracks_b'] as const;

/**
 * What the gallery needs to answer any question. Each row keeps every provider's answer and the admin's corrections, and
 * the trigger decides which values count; `changed` is the transaction that wrote the row last, by which a service that
 * holds the library in memory finds what is new. What people decide (`hidden_*`, `recording_decisions`) is theirs: no
 * rebuild touches it.
 */
export class AnyQuestion1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(newColumns(table));
    await runner.query(mergeAnswers);
    await runner.query(render);
    for (const table of tables) {
      await runner.query(backfill(table));
      await runner.query(
        `CREATE INDEX ${table}_changed ON gallery.${table} (changed, id) WHERE described`,
      );
    }
    for (const statement of curation) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error(
      'there is no way back: the answers of several providers have no place in the older tables',
    );
  }
}

/** The library is searched and sorted in memory, so the indexes and columns that served that are given up. */
const newColumns = (table: string): string => `
  DROP INDEX gallery.${table}_newest, gallery.${table}_search;
  ALTER TABLE gallery.${table}
    DROP COLUMN search_text,
    DROP COLUMN sort_at,
    ADD COLUMN answers jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN overrides jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN override_sequence bigint NOT NULL DEFAULT 0,
    ADD COLUMN doubts jsonb,
    ADD COLUMN changed bigint NOT NULL DEFAULT 0`;

/** Of two answers of one provider the later one stays; of two at the same moment the one that sorts last. */
const mergeAnswers = `
  CREATE FUNCTION gallery.merge_answers(stored jsonb, arrived jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN stored = '{}' THEN arrived ELSE (
      SELECT jsonb_object_agg(provider, answer)
        FROM (SELECT DISTINCT ON (provider) provider, answer
                FROM (SELECT * FROM jsonb_each(stored) AS s (provider, answer)
                      UNION ALL
                      SELECT * FROM jsonb_each(arrived) AS a (provider, answer)) AS both_sides
               ORDER BY provider, (answer ->> 'fetchedAt')::timestamptz DESC, answer::text DESC) AS latest) END`;

const numbers = [
  ['tempo', 'tempo', 'float8'],
  ['energy', 'energy', 'float8'],
  ['danceability', 'danceability', 'float8'],
  ['valence', 'valence', 'float8'],
  ['acousticness', 'acousticness', 'float8'],
  ['instrumentalness', 'instrumentalness', 'float8'],
  ['liveness', 'liveness', 'float8'],
  ['loudness', 'loudness', 'float8'],
  ['speechiness', 'speechiness', 'float8'],
  ['key', 'key', 'int2'],
  ['mode', 'mode', 'int2'],
  ['time_signature', 'timeSignature', 'int2'],
] as const;

const render = `
  CREATE OR REPLACE FUNCTION gallery.render_track() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    best record;
    given jsonb;
  BEGIN
    -- A restored row brings its number along.
    IF TG_OP = 'UPDATE' OR NEW.changed = 0 THEN
      NEW.changed := pg_current_xact_id()::text::bigint;
    END IF;
    IF NEW.answers <> '{}' THEN
      SELECT key AS provider, value AS answer INTO best
        FROM jsonb_each(NEW.answers) ORDER BY (value ->> 'rank')::int, key LIMIT 1;
      given := best.answer -> 'features';
      NEW.feature_state := 'enriched';
      NEW.provider := best.provider;
      NEW.matched_by := best.answer ->> 'matchedBy';
      NEW.shared_from := best.answer ->> 'sharedFrom';
      NEW.fetched_at := (best.answer ->> 'fetchedAt')::timestamptz;
      NEW.genres := best.answer -> 'genres';
      NEW.doubts := nullif(best.answer -> 'doubts', 'null');
    END IF;
${numbers
  .map(
    ([column, name, type]) =>
      `    NEW.${column} := (CASE WHEN NEW.overrides ? '${name}' THEN NEW.overrides ELSE given END ->> '${name}')::${type};`,
  )
  .join('\n')}
    IF NEW.name IS NULL THEN
      RETURN NEW;
    END IF;
    NEW.card := left(json_build_object(
      'id', NEW.id, 'isrc', NEW.isrc, 'name', NEW.name, 'artists', NEW.artists, 'album', NEW.album,
      'durationMs', NEW.duration_ms, 'explicit', NEW.explicit,
      'spotifyUrl', 'https://open.spotify.com/track/' || NEW.id,
      'addedAt', gallery.iso_instant(NEW.added_at), 'saved', NEW.saved, 'featureState', NEW.feature_state,
      'features', CASE WHEN NEW.feature_state = 'enriched' OR NEW.overrides <> '{}' THEN json_build_object(
        'tempo', NEW.tempo, 'energy', NEW.energy, 'danceability', NEW.danceability, 'valence', NEW.valence,
        'acousticness', NEW.acousticness, 'instrumentalness', NEW.instrumentalness, 'liveness', NEW.liveness,
        'loudness', NEW.loudness, 'speechiness', NEW.speechiness, 'key', NEW.key, 'mode', NEW.mode,
        'timeSignature', NEW.time_signature) END,
      'genres', NEW.genres)::text, -1)
      || ',"featureSource":' || CASE WHEN NEW.feature_state <> 'enriched' THEN 'null' ELSE
           left(json_build_object('provider', NEW.provider, 'matchedBy', NEW.matched_by,
             'sharedFrom', NEW.shared_from, 'fetchedAt', gallery.iso_instant(NEW.fetched_at))::text, -1)
           || coalesce(',"doubts":' || NEW.doubts::text, '') || '}' END
      || CASE WHEN NEW.overrides = '{}' THEN '' ELSE ',"overridden":' || (
           SELECT jsonb_object_agg(name, coalesce(given -> name, 'null'))::text
             FROM jsonb_object_keys(NEW.overrides) AS name) END
      || '}';
    RETURN NEW;
  END $$`;

/** Writing a row renders it; what the one provider of the older tables gave becomes its answer. */
const backfill = (table: string): string => `
  UPDATE gallery.${table} SET answers = CASE WHEN feature_state <> 'enriched' THEN '{}' ELSE
    jsonb_build_object(provider, jsonb_build_object(
      'rank', 0, 'matchedBy', matched_by, 'sharedFrom', shared_from, 'fetchedAt', gallery.iso_instant(fetched_at),
      'genres', genres, 'features', jsonb_build_object(${numbers
        .map(([column, name]) => `'${name}', ${column}`)
        .join(', ')}))) END`;

const curation = [
  `CREATE TABLE gallery.hidden_tracks (
     track_id text PRIMARY KEY,
     hidden_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE TABLE gallery.hidden_artists (
     artist_id text PRIMARY KEY,
     hidden_at timestamptz NOT NULL DEFAULT now()
   )`,
  `GRANT SELECT, INSERT, DELETE ON gallery.hidden_tracks, gallery.hidden_artists TO pm_gallery`,
  `CREATE TABLE gallery.recording_decisions (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     kind text NOT NULL CHECK (kind IN ('split', 'join', 'choose')),
     track_id text NOT NULL,
     other_id text,
     decided_by text NOT NULL,
     decided_at timestamptz NOT NULL DEFAULT now(),
     CHECK ((kind = 'join') = (other_id IS NOT NULL))
   )`,
  `CREATE TABLE gallery.recording_undos (
     decision_id bigint PRIMARY KEY REFERENCES gallery.recording_decisions (id),
     undone_by text NOT NULL,
     undone_at timestamptz NOT NULL DEFAULT now()
   )`,
  ...insertOnlyTableV1('gallery', 'recording_decisions', 'pm_gallery'),
  ...insertOnlyTableV1('gallery', 'recording_undos', 'pm_gallery'),
  `CREATE TABLE gallery.curation (
     single boolean PRIMARY KEY DEFAULT true CHECK (single),
     version bigint NOT NULL DEFAULT 0
   )`,
  `INSERT INTO gallery.curation DEFAULT VALUES`,
  `GRANT SELECT, UPDATE ON gallery.curation TO pm_gallery`,
];
