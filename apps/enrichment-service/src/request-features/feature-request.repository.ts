import type { FeatureProvider, TrackDescription } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { storableText } from '../database/storable.js';
import { rankAt } from './request-rank.sql.js';

/** A track to find features for, and the cause it came from. */
export interface RequestedTrack {
  readonly track: TrackDescription;
  readonly correlationId: string;
}

/** Puts tracks into the queue of a provider, due at once; a track that is there already stays as it is. */
export async function requestFeatures(
  manager: EntityManager,
  provider: FeatureProvider,
  requested: readonly RequestedTrack[],
  now: Date,
): Promise<void> {
  const rows = requested.map(({ track, correlationId }) => ({
    spotify_id: track.spotifyId,
    isrc: track.isrc,
    name: storableText(track.name),
    artists: storableText(track.artists.map(({ name }) => name).join(', ')),
    duration_ms: track.durationMs,
    correlation_id: correlationId,
  }));
  await manager.query(
    `INSERT INTO enrichment.feature_requests
       (spotify_id, provider, isrc, name, artists, duration_ms, correlation_id, next_attempt_at, requested_at, rank_at)
     SELECT row.spotify_id, $3, isrc, name, artists, duration_ms, correlation_id, $2, $2,
            ${rankAt('$2::timestamptz', 'place.saved_at')}
       FROM json_to_recordset($1::json) AS row(spotify_id text, isrc text, name text, artists text,
         duration_ms integer, correlation_id text)
       LEFT JOIN enrichment.library_places AS place ON place.spotify_id = row.spotify_id
      ORDER BY row.spotify_id
     ON CONFLICT (spotify_id, provider) DO NOTHING`,
    [JSON.stringify(rows), now, provider],
  );
}
