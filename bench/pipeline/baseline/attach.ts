import type { Pool } from 'pg';
import { ENRICHED, ENRICHED_CHANNEL } from './names.js';
import type { Answered } from './song.js';

/** Features, settlement and outbox in one statement, which is one transaction. */
const ATTACH = `
  WITH answer AS (
    SELECT * FROM json_to_recordset($1::json) AS row(spotify_id text, song_id text, fetched_at timestamptz,
      tempo double precision, energy double precision, danceability double precision, valence double precision,
      acousticness double precision, instrumentalness double precision, liveness double precision,
      loudness double precision, speechiness double precision, key smallint, mode smallint, time_signature smallint,
      genres jsonb, raw jsonb, event_id text, payload text)
  ), attached AS (
    INSERT INTO baseline.features (spotify_id, song_id, tempo, energy, danceability, valence, acousticness,
      instrumentalness, liveness, loudness, speechiness, key, mode, time_signature, genres, raw, fetched_at)
    SELECT spotify_id, song_id, tempo, energy, danceability, valence, acousticness, instrumentalness, liveness,
      loudness, speechiness, key, mode, time_signature, genres, raw, fetched_at
      FROM answer ORDER BY spotify_id
    ON CONFLICT DO NOTHING RETURNING spotify_id
  ), settled AS (
    UPDATE baseline.queue SET state = 'settled', due_at = NULL, settled_at = now()
      FROM answer WHERE queue.spotify_id = answer.spotify_id
  ), stated AS (
    INSERT INTO baseline.outbox (event_id, subject, payload)
    SELECT event_id, '${ENRICHED}', payload FROM answer JOIN attached USING (spotify_id)
    ON CONFLICT DO NOTHING
  )
  SELECT pg_notify('${ENRICHED_CHANNEL}', '')`;

/** Gives answers their effect, all of it or none. */
export async function attach(pool: Pool, answers: readonly Answered[]): Promise<void> {
  const occurredAt = new Date().toISOString();
  const rows = answers.map(({ request, song, fetchedAt }) => {
    const { uuid, genres, audio } = song.object;
    const { timeSignature, ...figures } = audio;
    const spotifyId = request.spotify_id;
    const id = `BaselineEnriched:${spotifyId}`;
    const payload = JSON.stringify({
      id,
      type: 'TrackEnriched',
      version: 1,
      occurredAt,
      correlationId: request.correlation_id,
      traceparent: null,
      data: {
        spotifyId,
        provider: 'soundcharts',
        matchedBy: 'spotify_id',
        sharedFrom: null,
        fetchedAt: fetchedAt.toISOString(),
        features: audio,
        genres,
      },
    });
    return {
      spotify_id: spotifyId,
      song_id: uuid,
      fetched_at: fetchedAt,
      ...figures,
      time_signature: timeSignature,
      genres,
      raw: song,
      event_id: id,
      payload,
    };
  });
  await pool.query({ name: 'attach', text: ATTACH, values: [JSON.stringify(rows)] });
}
