import type { TrackDescription } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { storableText } from '../database/storable.js';

/** A track to find features for, and the cause it came from. */
export interface RequestedTrack {
  readonly track: TrackDescription;
  readonly correlationId: string;
}

/** Puts tracks into the work queue, due at once; a track that is there already stays as it is. */
export async function requestFeatures(
  manager: EntityManager,
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
       (spotify_id, isrc, name, artists, duration_ms, correlation_id, next_attempt_at, requested_at)
     SELECT spotify_id, isrc, name, artists, duration_ms, correlation_id, $2, $2
       FROM json_to_recordset($1::json) AS row(spotify_id text, isrc text, name text, artists text,
         duration_ms integer, correlation_id text)
      ORDER BY spotify_id
     ON CONFLICT (spotify_id) DO NOTHING`,
    [JSON.stringify(rows), now],
  );
}
