import type { FeatureProvider, PriorityReason } from '@app/contracts';
import type { EntityManager } from 'typeorm';

/**
 * Moves tracks, and the other tracks of their recordings, ahead in the queues. What a person asks for goes before all
 * else and may use what is reserved of the budget; what is in a playlist goes before what is only saved. A track whose
 * next try is put off is due at once where a person asks for it.
 * @returns how many of the tracks are still without features and not given up
 */
export async function prioritizeTracks(
  manager: EntityManager,
  chain: readonly FeatureProvider[],
  spotifyIds: readonly string[],
  reason: PriorityReason,
  now: Date,
): Promise<number> {
  const [rows] = await manager.query<[{ asked: string | null }[], number]>(
    `UPDATE enrichment.feature_requests AS r
        SET priority = CASE WHEN $3 = 'person' THEN 1 ELSE r.priority END,
            rank_at = least(r.rank_at, r.requested_at),
            next_attempt_at = CASE WHEN $3 = 'person' AND r.state <> 'leased' AND r.missing_answers = 0
              THEN least(r.next_attempt_at, $4) ELSE r.next_attempt_at END
      WHERE (r.spotify_id = ANY ($1)
             OR r.isrc IN (SELECT isrc FROM enrichment.feature_requests WHERE spotify_id = ANY ($1)))
        AND r.provider = ANY ($2) AND r.outcome IS DISTINCT FROM 'ok' AND r.next_attempt_at IS NOT NULL
     RETURNING CASE WHEN r.spotify_id = ANY ($1) THEN r.spotify_id END AS asked`,
    [spotifyIds, chain, reason, now],
  );
  return new Set(rows.flatMap(({ asked }) => asked ?? [])).size;
}
