import { deliveryTablesV1 } from '@app/messaging';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The gallery's read model, twice: one row per track, indexed for browsing, with its JSON (`card`) and its search text rendered
 * by a trigger whenever the row changes: reading is then a matter of joining texts.
 */
export class ReadModel1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      render,
      ...readModel('tracks_a'),
      ...readModel('tracks_b'),
      ...switching,
      ...deliveryTablesV1('gallery'),
      ...grants,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE gallery.tracks_a, gallery.tracks_b, gallery.read_model, gallery.outbox, gallery.broker_watermark, gallery.inbox, gallery.dead_letters',
    );
    await runner.query('DROP FUNCTION gallery.render_track, gallery.iso_instant');
  }
}

/** Two tables of the same shape: one is live, the other is where the next one is built. */
const table = (name: string): string => `
  CREATE TABLE gallery.${name} (
    id text PRIMARY KEY,
    described boolean NOT NULL GENERATED ALWAYS AS (name IS NOT NULL) STORED,
    isrc text,
    name text,
    artists jsonb,
    album jsonb,
    duration_ms integer,
    explicit boolean,
    saved boolean NOT NULL DEFAULT false,
    added_at timestamptz,
    sort_at timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(added_at, timestamptz '-infinity')) STORED,
    library_sequence bigint NOT NULL DEFAULT 0,
    feature_state text NOT NULL DEFAULT 'pending'
      CHECK (feature_state IN ('pending', 'enriched', 'not_found', 'no_audio', 'failed')),
    missing_asked_at timestamptz,
    provider text,
    matched_by text,
    shared_from text,
    fetched_at timestamptz,
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
    genres jsonb NOT NULL DEFAULT '[]',
    search_text text,
    card text
  )`;

const render = `
  CREATE FUNCTION gallery.iso_instant(instant timestamptz) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

  CREATE FUNCTION gallery.render_track() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.name IS NULL THEN
      RETURN NEW;
    END IF;
    NEW.search_text := lower(public.unaccent(
      NEW.name || ' ' || coalesce(NEW.album ->> 'name', '') || ' ' ||
      coalesce((SELECT string_agg(artist ->> 'name', ' ') FROM jsonb_array_elements(NEW.artists) AS artist), '')));
    NEW.card := json_build_object(
      'id', NEW.id, 'isrc', NEW.isrc, 'name', NEW.name, 'artists', NEW.artists, 'album', NEW.album,
      'durationMs', NEW.duration_ms, 'explicit', NEW.explicit,
      'spotifyUrl', 'https://open.spotify.com/track/' || NEW.id,
      'addedAt', gallery.iso_instant(NEW.added_at), 'saved', NEW.saved, 'featureState', NEW.feature_state,
      'features', CASE WHEN NEW.feature_state = 'enriched' THEN json_build_object(
        'tempo', NEW.tempo, 'energy', NEW.energy, 'danceability', NEW.danceability, 'valence', NEW.valence,
        'acousticness', NEW.acousticness, 'instrumentalness', NEW.instrumentalness, 'liveness', NEW.liveness,
        'loudness', NEW.loudness, 'speechiness', NEW.speechiness, 'key', NEW.key, 'mode', NEW.mode,
        'timeSignature', NEW.time_signature) END,
      'featureSource', CASE WHEN NEW.feature_state = 'enriched' THEN json_build_object(
        'provider', NEW.provider, 'matchedBy', NEW.matched_by, 'sharedFrom', NEW.shared_from,
        'fetchedAt', gallery.iso_instant(NEW.fetched_at)) END,
      'genres', NEW.genres)::text;
    RETURN NEW;
  END $$`;

function readModel(name: string): string[] {
  return [
    table(name),
    `CREATE TRIGGER render_track BEFORE INSERT OR UPDATE ON gallery.${name}
       FOR EACH ROW EXECUTE FUNCTION gallery.render_track()`,
    `CREATE INDEX ${name}_newest ON gallery.${name} (sort_at DESC, id DESC) WHERE described`,
    `CREATE INDEX ${name}_search ON gallery.${name} USING gin (search_text public.gin_trgm_ops) WHERE described`,
    `GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON gallery.${name} TO pm_gallery`,
  ];
}

/** Which table is live, and whether the other one is being built: `generation` counts the rebuilds. */
const switching = [
  `CREATE TABLE gallery.read_model (
     single boolean PRIMARY KEY DEFAULT true CHECK (single),
     live text NOT NULL CHECK (live IN ('tracks_a', 'tracks_b')),
     rebuilding boolean NOT NULL DEFAULT false,
     generation integer NOT NULL DEFAULT 0
   )`,
  `INSERT INTO gallery.read_model (live) VALUES ('tracks_a')`,
  `GRANT SELECT, UPDATE ON gallery.read_model TO pm_gallery`,
];

const grants = [
  `GRANT SELECT, INSERT, UPDATE, DELETE ON gallery.outbox TO pm_gallery`,
  `GRANT SELECT, INSERT, UPDATE ON gallery.broker_watermark TO pm_gallery`,
  `GRANT DELETE ON gallery.inbox TO pm_gallery`,
  `GRANT SELECT, INSERT ON gallery.inbox, gallery.dead_letters TO pm_gallery`,
];
