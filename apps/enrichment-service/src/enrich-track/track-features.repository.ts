import type { FeatureProvider, MatchDoubt, MatchedBy } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { AnalysedAnswer, SongDescription } from './feature.client.js';
import { doubtsAbout, type DescribedTrack } from './match-doubts.js';
import { storedColumns, type StoredRow } from './stored-features.js';

/** A provider's answer for one track, with an analysis. */
export interface NewFeatures {
  readonly spotifyId: string;
  readonly isrc: string | null;
  readonly matchedBy: MatchedBy;
  readonly answer: AnalysedAnswer;
  readonly doubts: readonly MatchDoubt[];
  readonly fetchedAt: Date;
}

/** A track that gets the answer for its recording, without a call. */
interface Sharing extends DescribedTrack {
  readonly spotifyId: string;
  readonly from: string;
  readonly song: SongDescription | null;
}

const values = `provider_song_id, tempo, energy, danceability, valence, acousticness, instrumentalness, liveness,
  loudness, speechiness, key, mode, time_signature, genres, song, raw`;
const columns = `spotify_id, provider, ${values}, matched_by, shared_from, isrc, fetched_at, doubts`;

/**
 * Stores features for good: the first answer of a provider for a track stands, a later one changes nothing.
 * @returns the rows that are new
 */
export async function attachFeatures(
  manager: EntityManager,
  provider: FeatureProvider,
  answers: readonly NewFeatures[],
): Promise<StoredRow[]> {
  if (answers.length === 0) return [];
  return manager.query<StoredRow[]>(
    `INSERT INTO enrichment.track_features (${columns})
     SELECT spotify_id, $2, ${values}, matched_by, NULL, isrc, fetched_at,
            ARRAY(SELECT json_array_elements_text(doubts))
       FROM json_to_recordset($1::json) AS answer(spotify_id text, isrc text, matched_by text, fetched_at timestamptz,
         provider_song_id text, genres jsonb, song jsonb, raw jsonb, tempo double precision, energy double precision,
         danceability double precision, valence double precision, acousticness double precision,
         instrumentalness double precision, liveness double precision, loudness double precision,
         speechiness double precision, key smallint, mode smallint, time_signature smallint, doubts json)
      ORDER BY spotify_id
     ON CONFLICT (spotify_id, provider) DO NOTHING
     RETURNING ${storedColumns}`,
    [JSON.stringify(answers.map(toRow)), provider],
  );
}

/**
 * Gives the answer for a recording to every track of it (same ISRC) that has been requested and has none: same values,
 * same raw answer, same time of asking, and what of it is in doubt for that track.
 * @returns the rows that are new
 */
export async function shareFeatures(
  manager: EntityManager,
  provider: FeatureProvider,
  isrcs: readonly string[],
): Promise<StoredRow[]> {
  if (isrcs.length === 0) return [];
  const sharings = await manager.query<Sharing[]>(
    `SELECT r.spotify_id AS "spotifyId", f.spotify_id AS "from", f.song, r.name, r.artists,
            r.duration_ms AS "durationMs"
       FROM enrichment.feature_requests r
       JOIN enrichment.shareable_features f
         ON f.isrc = r.isrc AND f.provider = r.provider AND f.spotify_id <> r.spotify_id
      WHERE r.isrc = ANY ($1) AND r.provider = $2 AND f.isrc = ANY ($1) AND f.provider = $2
        AND NOT EXISTS (SELECT 1 FROM enrichment.track_features own
                         WHERE own.spotify_id = r.spotify_id AND own.provider = $2)`,
    [isrcs, provider],
  );
  if (sharings.length === 0) return [];
  const rows = sharings.map(({ spotifyId, from, song, ...track }) => ({
    spotify_id: spotifyId,
    source: from,
    doubts: doubtsAbout(track, song),
  }));
  return manager.query<StoredRow[]>(
    `INSERT INTO enrichment.track_features (${columns})
     SELECT row.spotify_id, f.provider, ${values}, 'isrc', f.spotify_id, f.isrc, f.fetched_at,
            ARRAY(SELECT json_array_elements_text(row.doubts))
       FROM json_to_recordset($1::json) AS row(spotify_id text, source text, doubts json)
       JOIN enrichment.track_features f ON f.spotify_id = row.source AND f.provider = $2
      ORDER BY row.spotify_id
     ON CONFLICT (spotify_id, provider) DO NOTHING
     RETURNING ${storedColumns}`,
    [JSON.stringify(rows), provider],
  );
}

function toRow({ spotifyId, isrc, matchedBy, answer, doubts, fetchedAt }: NewFeatures) {
  const { timeSignature, ...figures } = answer.features;
  return {
    spotify_id: spotifyId,
    isrc,
    matched_by: matchedBy,
    fetched_at: fetchedAt,
    provider_song_id: answer.providerSongId,
    genres: answer.genres,
    song: answer.song,
    raw: answer.raw,
    ...figures,
    time_signature: timeSignature,
    doubts,
  };
}
