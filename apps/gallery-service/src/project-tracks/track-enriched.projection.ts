import type { EventData, TrackEnrichedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';

/** Puts features into the read model. Features replace every "missing", whichever came first. */
export async function projectTracksEnriched(
  manager: EntityManager,
  table: ReadModelTable,
  enriched: readonly EventData<typeof TrackEnrichedV1>[],
): Promise<void> {
  const rows = enriched.map(({ features, ...rest }) => ({ ...rest, ...features }));
  await manager.query(
    `INSERT INTO ${table} AS t
       (id, feature_state, provider, matched_by, shared_from, fetched_at, genres, tempo, energy, danceability, valence,
        acousticness, instrumentalness, liveness, loudness, speechiness, key, mode, time_signature)
     SELECT "spotifyId", 'enriched', provider, "matchedBy", "sharedFrom", "fetchedAt", genres, tempo, energy,
            danceability, valence, acousticness, instrumentalness, liveness, loudness, speechiness, key, mode,
            "timeSignature"
       FROM json_to_recordset($1::json)
         AS row("spotifyId" text, provider text, "matchedBy" text, "sharedFrom" text, "fetchedAt" timestamptz,
                genres jsonb, tempo float8, energy float8, danceability float8, valence float8, acousticness float8,
                instrumentalness float8, liveness float8, loudness float8, speechiness float8, key int2, mode int2,
                "timeSignature" int2)
      ORDER BY 1
     ON CONFLICT (id) DO UPDATE
        SET feature_state = 'enriched', provider = excluded.provider, matched_by = excluded.matched_by,
            shared_from = excluded.shared_from, fetched_at = excluded.fetched_at, genres = excluded.genres,
            tempo = excluded.tempo, energy = excluded.energy, danceability = excluded.danceability,
            valence = excluded.valence, acousticness = excluded.acousticness,
            instrumentalness = excluded.instrumentalness, liveness = excluded.liveness, loudness = excluded.loudness,
            speechiness = excluded.speechiness, key = excluded.key, mode = excluded.mode,
            time_signature = excluded.time_signature`,
    [JSON.stringify(rows)],
  );
}
