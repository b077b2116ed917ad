import type { TrackDescription } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';

/**
 * Puts descriptions into the read model. A track whose features or library change came first has a bare row already:
 * it is completed. A description that is there stays.
 */
export async function projectTracksDiscovered(
  manager: EntityManager,
  table: ReadModelTable,
  tracks: readonly TrackDescription[],
): Promise<void> {
  await manager.query(
    `INSERT INTO ${table} AS t (id, isrc, name, artists, album, duration_ms, explicit)
     SELECT "spotifyId", isrc, name, artists, album, "durationMs", explicit
       FROM json_to_recordset($1::json)
         AS row("spotifyId" text, isrc text, name text, artists jsonb, album jsonb, "durationMs" int, explicit boolean)
      ORDER BY 1
     ON CONFLICT (id) DO UPDATE
        SET isrc = excluded.isrc, name = excluded.name, artists = excluded.artists, album = excluded.album,
            duration_ms = excluded.duration_ms, explicit = excluded.explicit
      WHERE t.name IS NULL`,
    [JSON.stringify(tracks)],
  );
}
