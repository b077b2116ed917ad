import type { FeatureProvider, MatchedBy } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { AnalysedAnswer } from './feature.client.js';
import { storedColumns, type StoredRow } from './stored-features.js';

/** A provider's answer for one track, with an analysis. */
export interface NewFeatures {
  readonly spotifyId: string;
  readonly isrc: string | null;
  readonly matchedBy: MatchedBy;
  readonly answer: AnalysedAnswer;
  readonly fetchedAt: Date;
}

const values = `provider_song_id, tempo, energy, danceability, valence, acousticness, instrumentalness, liveness,
  loudness, speechiness, key, mode, time_signature, genres, raw`;
const columns = `spotify_id, provider, ${values}, matched_by, shared_from, isrc, fetched_at`;

/**
 * Stores features for good: the first answer for a track stands, a later one changes nothing.
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
     SELECT spotify_id, $2, ${values}, matched_by, NULL, isrc, fetched_at
       FROM json_to_recordset($1::json) AS answer(spotify_id text, isrc text, matched_by text, fetched_at timestamptz,
         provider_song_id text, genres jsonb, raw jsonb, tempo double precision, energy double precision,
         danceability double precision, valence double precision, acousticness double precision,
         instrumentalness double precision, liveness double precision, loudness double precision,
         speechiness double precision, key smallint, mode smallint, time_signature smallint)
      ORDER BY spotify_id
     ON CONFLICT (spotify_id, provider) DO NOTHING
     RETURNING ${storedColumns}`,
    [JSON.stringify(answers.map(toRow)), provider],
  );
}

/**
 * Gives the answer for a recording to every track of it (same ISRC) that has been requested and has none: same values,
 * same raw answer, same time of asking.
 * @returns the rows that are new
 */
export async function shareFeatures(
  manager: EntityManager,
  provider: FeatureProvider,
  isrcs: readonly string[],
): Promise<StoredRow[]> {
  if (isrcs.length === 0) return [];
  return manager.query<StoredRow[]>(
    `INSERT INTO enrichment.track_features (${columns})
     SELECT r.spotify_id, provider, ${values}, 'isrc', f.spotify_id, f.isrc, fetched_at
       FROM enrichment.shareable_features f
       JOIN enrichment.feature_requests r ON r.isrc = f.isrc AND r.spotify_id <> f.spotify_id
      WHERE f.isrc = ANY ($1) AND f.provider = $2
      ORDER BY r.spotify_id
     ON CONFLICT (spotify_id, provider) DO NOTHING
     RETURNING ${storedColumns}`,
    [isrcs, provider],
  );
}

function toRow({ spotifyId, isrc, matchedBy, answer, fetchedAt }: NewFeatures) {
  const { timeSignature, ...figures } = answer.features;
  return {
    spotify_id: spotifyId,
    isrc,
    matched_by: matchedBy,
    fetched_at: fetchedAt,
    provider_song_id: answer.providerSongId,
    genres: answer.genres,
    raw: answer.raw,
    ...figures,
    time_signature: timeSignature,
  };
}
