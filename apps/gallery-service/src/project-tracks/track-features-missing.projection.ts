import type { EventData, TrackFeaturesMissingV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';

/**
 * Notes that a track has no features so far. The latest answer counts, of two at one moment the one whose word sorts
 * last; features, once there, outrank them all.
 */
export async function projectTracksFeaturesMissing(
  manager: EntityManager,
  table: ReadModelTable,
  missing: readonly EventData<typeof TrackFeaturesMissingV1>[],
): Promise<void> {
  await manager.query(
    `INSERT INTO ${table} AS t (id, feature_state, missing_asked_at)
     SELECT DISTINCT ON ("spotifyId") "spotifyId", state, "askedAt"
       FROM json_to_recordset($1::json) AS row("spotifyId" text, state text, "askedAt" timestamptz)
      ORDER BY "spotifyId", "askedAt" DESC, state DESC
     ON CONFLICT (id) DO UPDATE
        SET feature_state = excluded.feature_state, missing_asked_at = excluded.missing_asked_at
      WHERE t.feature_state <> 'enriched'
        AND (t.missing_asked_at IS NULL
             OR (t.missing_asked_at, t.feature_state) < (excluded.missing_asked_at, excluded.feature_state))`,
    [JSON.stringify(missing)],
  );
}
