import type { EventData, LibraryChangedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';

/** Notes that a track was saved, removed or returned. The change with the highest sequence counts. */
export async function projectLibraryChanged(
  manager: EntityManager,
  table: ReadModelTable,
  changes: readonly EventData<typeof LibraryChangedV1>[],
): Promise<void> {
  await manager.query(
    `INSERT INTO ${table} AS t (id, saved, added_at, library_sequence)
     SELECT DISTINCT ON ("spotifyId") "spotifyId", change <> 'removed', "addedAt", sequence
       FROM json_to_recordset($1::json) AS row("spotifyId" text, change text, "addedAt" timestamptz, sequence bigint)
      ORDER BY "spotifyId", sequence DESC
     ON CONFLICT (id) DO UPDATE
        SET saved = excluded.saved, added_at = excluded.added_at, library_sequence = excluded.library_sequence
      WHERE t.library_sequence < excluded.library_sequence`,
    [JSON.stringify(changes)],
  );
}
