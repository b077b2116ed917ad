import type { EventData, LibraryChangedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { rankAt } from '../request-features/request-rank.sql.js';

/** Keeps when each track was saved, as the newest change of it says, and moves it in the queue accordingly. */
export async function followLibrary(
  manager: EntityManager,
  changes: readonly EventData<typeof LibraryChangedV1>[],
): Promise<void> {
  const rows = changes.map(({ spotifyId, change, addedAt, sequence }) => ({
    spotify_id: spotifyId,
    saved_at: change === 'removed' ? null : addedAt,
    sequence,
  }));
  const newer = await manager.query<{ spotify_id: string }[]>(
    `INSERT INTO enrichment.library_places AS place (spotify_id, saved_at, sequence)
     SELECT DISTINCT ON (spotify_id) spotify_id, saved_at, sequence
       FROM json_to_recordset($1::json) AS row(spotify_id text, saved_at timestamptz, sequence bigint)
      ORDER BY spotify_id, sequence DESC
     ON CONFLICT (spotify_id) DO UPDATE SET saved_at = excluded.saved_at, sequence = excluded.sequence
      WHERE place.sequence < excluded.sequence
     RETURNING spotify_id`,
    [JSON.stringify(rows)],
  );
  await manager.query(
    `WITH waiting AS (
       SELECT r.spotify_id, r.provider, place.saved_at
         FROM enrichment.feature_requests AS r
         JOIN enrichment.library_places AS place ON place.spotify_id = r.spotify_id
        WHERE r.spotify_id = ANY ($1) AND r.state = 'pending' AND r.missing_answers = 0
        ORDER BY r.spotify_id, r.provider
          FOR UPDATE OF r SKIP LOCKED
     )
     UPDATE enrichment.feature_requests AS r
        SET rank_at = ${rankAt('r.requested_at', 'waiting.saved_at')}
       FROM waiting
      WHERE r.spotify_id = waiting.spotify_id AND r.provider = waiting.provider`,
    [newer.map((row) => row.spotify_id)],
  );
}
