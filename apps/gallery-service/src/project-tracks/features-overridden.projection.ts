import type { EventData, FeaturesOverriddenV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';

/**
 * Puts the admin's corrections over what the providers gave. The change with the highest sequence counts, with all that
 * it names and nothing else; the providers' answers stay beneath it.
 */
export async function projectFeaturesOverridden(
  manager: EntityManager,
  table: ReadModelTable,
  overridden: readonly EventData<typeof FeaturesOverriddenV1>[],
): Promise<void> {
  await manager.query(
    `INSERT INTO ${table} AS t (id, overrides, override_sequence)
     SELECT DISTINCT ON ("spotifyId") "spotifyId", overrides, sequence
       FROM json_to_recordset($1::json) AS row("spotifyId" text, overrides jsonb, sequence bigint)
      ORDER BY "spotifyId", sequence DESC
     ON CONFLICT (id) DO UPDATE
        SET overrides = excluded.overrides, override_sequence = excluded.override_sequence
      WHERE t.override_sequence < excluded.override_sequence`,
    [JSON.stringify(overridden)],
  );
}
