import { featureProviders, type EventData, type TrackEnrichedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';

/**
 * Puts providers' answers into the read model. Every provider's answer is kept; the one that comes first among
 * `featureProviders` is shown, whichever arrived first. Features replace every "missing".
 */
export async function projectTracksEnriched(
  manager: EntityManager,
  table: ReadModelTable,
  enriched: readonly EventData<typeof TrackEnrichedV1>[],
): Promise<void> {
  const rows = enriched.map(({ spotifyId, provider, ...answer }) => ({
    spotifyId,
    provider,
    answer: { rank: featureProviders.indexOf(provider), ...answer },
  }));
  await manager.query(
    `INSERT INTO ${table} AS t (id, answers)
     SELECT "spotifyId", jsonb_object_agg(provider, answer)
       FROM (SELECT DISTINCT ON ("spotifyId", provider) "spotifyId", provider, answer
               FROM json_to_recordset($1::json) AS row("spotifyId" text, provider text, answer jsonb)
              ORDER BY "spotifyId", provider, (answer ->> 'fetchedAt')::timestamptz DESC, answer::text DESC) AS latest
      GROUP BY "spotifyId"
      ORDER BY 1
     ON CONFLICT (id) DO UPDATE
        SET answers = gallery.merge_answers(t.answers, excluded.answers)
      WHERE t.answers IS DISTINCT FROM gallery.merge_answers(t.answers, excluded.answers)`,
    [JSON.stringify(rows)],
  );
}
