import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

/** The four documented queries of the data model, their `?` read as `$n`. */
const tracksOfUser = `
  SELECT t.*, ut.added_at FROM tracks t
    JOIN user_tracks ut ON t.spotify_id = ut.track_id
   WHERE ut.user_id = $1
   ORDER BY ut.added_at DESC`;
const tracksWithoutFeatures = `SELECT * FROM tracks WHERE soundcharts_data IS NULL`;
const trackCountOfUser = `SELECT COUNT(*) FROM user_tracks WHERE user_id = $1`;
const userHasTrack = `SELECT 1 FROM user_tracks WHERE user_id = $1 AND track_id = $2`;

const TRACKS = 100_000;
const FEATURED_EVERY = 10;
const RUN = '0b8f3f86-6f5c-4a57-9a58-0a6a4c1f9d11';

let database: TestDatabase;
let client: Client;

function trackId(n: number): string {
  return String(n).padStart(22, '0');
}

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  // A commit that is not flushed yet would keep VACUUM from marking its rows as visible to all.
  await client.query('SET synchronous_commit = on');
  await client.query(
    `INSERT INTO gateway.users (spotify_user_id, role, display_name) VALUES ('ada', 'admin', 'Ada')`,
  );
  await client.query(
    `INSERT INTO sync.libraries (owner, last_sync_at) VALUES ('ada', now()), ('bob', NULL)`,
  );
  await client.query(
    `INSERT INTO sync.tracks (spotify_id) SELECT lpad(n::text, 22, '0') FROM generate_series(1, ${TRACKS}) AS n`,
  );
  await client.query(
    `INSERT INTO sync.track_metadata (spotify_id, source, isrc, name, artists, album, duration_ms, explicit, raw)
     SELECT spotify_id, 'web_api', NULL, 'Track ' || spotify_id, '[{"id":null,"name":"A"}]', '{"name":"B"}', 1000, false,
            json_build_object('id', spotify_id)
       FROM sync.tracks`,
  );
  await client.query(
    `INSERT INTO sync.sync_history (id, owner, mode, state, requested_at, started_at, finished_at, total, discovered)
     VALUES ('${RUN}', 'ada', 'full', 'completed', now(), now() - interval '2 s', now(), 3, 2)`,
  );
  await client.query(
    `INSERT INTO sync.user_tracks (user_id, track_id, added_at, run_id)
     SELECT 'ada', lpad(n::text, 22, '0'), timestamptz '2020-01-01Z' + n * interval '1 minute', '${RUN}'
       FROM generate_series(1, ${TRACKS}) AS n`,
  );
  await client.query(
    `INSERT INTO sync.user_tracks (user_id, track_id, added_at, run_id) VALUES ('bob', $1, now(), '${RUN}')`,
    [trackId(7)],
  );
  await client.query(
    `INSERT INTO enrichment.track_features
       (spotify_id, provider, provider_song_id, tempo, key, mode, instrumentalness, genres, raw, matched_by, fetched_at)
     SELECT spotify_id, 'soundcharts', 'song-' || spotify_id, 120.5, 0, 0, 0, '[]', '{"type":"song"}', 'spotify_id', now()
       FROM sync.tracks WHERE spotify_id::bigint % ${FEATURED_EVERY} = 0`,
  );
  await client.query(
    'VACUUM ANALYZE sync.user_tracks, sync.track_metadata, enrichment.track_features',
  );
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function plan(sql: string, values: unknown[]): Promise<string> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('the documented queries', () => {
  it("give a user's tracks with features, newest first", async () => {
    const { rows } = await client.query<{
      spotify_id: string;
      tempo: number | null;
      key: number | null;
    }>(`${tracksOfUser} LIMIT 20`, ['ada']);
    expect(rows.map(({ spotify_id }) => spotify_id)).toEqual(
      Array.from({ length: 20 }, (_, n) => trackId(TRACKS - n)),
    );
    expect(rows[0]).toMatchObject({
      tempo: 120.5,
      key: 0,
      mode: 0,
      instrumentalness: 0,
      spotify_data: { id: trackId(TRACKS) },
    });
    expect(rows[0]).toMatchObject({
      soundcharts_uuid: `song-${trackId(TRACKS)}`,
      soundcharts_data: { type: 'song' },
    });
    expect(rows[1]).toMatchObject({ tempo: null, soundcharts_uuid: null, soundcharts_data: null });
  });

  it('give the tracks without features', async () => {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM (${tracksWithoutFeatures}) AS q`,
    );
    expect(Number(rows[0]?.count)).toBe(TRACKS - TRACKS / FEATURED_EVERY);
  });

  it("give a user's track count, and whether a user has a track", async () => {
    const count = await client.query<{ count: string }>(trackCountOfUser, ['ada']);
    expect(Number(count.rows[0]?.count)).toBe(TRACKS);
    expect((await client.query(userHasTrack, ['bob', trackId(7)])).rowCount).toBe(1);
    expect((await client.query(userHasTrack, ['bob', trackId(8)])).rowCount).toBe(0);
  });

  it.each([
    ['tracks of a user', tracksOfUser, ['ada']],
    ['tracks of a user with few', tracksOfUser, ['bob']],
    ['count', trackCountOfUser, ['ada']],
    ['has a track', userHasTrack, ['ada', trackId(7)]],
  ])('never scan user_tracks as a whole: %s', async (_, sql, values) => {
    const text = await plan(sql, values);
    expect(text).toMatch(/user_tracks/);
    expect(text).not.toMatch(/Seq Scan on user_tracks/);
  });
});

describe('the views', () => {
  it('show users, runs, failures and usage with the columns people know', async () => {
    await client.query(`INSERT INTO sync.usage_stats VALUES ('2026-11-24', 'spotify', 4, 1, 400)`);
    await client.query(
      `INSERT INTO enrichment.usage_stats (day, provider, calls, hits, shared, failures, total_latency_ms)
       VALUES ('2026-11-24', 'soundcharts', 6, 5, 3, 0, 600)`,
    );
    await client.query(
      `INSERT INTO enrichment.failed_requests (spotify_id, outcome, error_code, error_message, max_attempts, status, created_at, updated_at)
       VALUES ($1, 'not_found', 404, 'Not found.', 8, 'pending', now(), now())`,
      [trackId(1)],
    );
    const one = async (sql: string): Promise<unknown> =>
      (await client.query<Record<string, unknown>>(sql)).rows[0];
    expect(await one(`SELECT * FROM users WHERE role = 'admin'`)).toMatchObject({
      spotify_user_id: 'ada',
      last_sync_at: expect.any(Date),
    });
    expect(await one('SELECT * FROM sync_history')).toMatchObject({
      user_id: 'ada',
      collection_type: 'saved',
      total_tracks: 3,
      new_tracks: 2,
      status: 'completed',
      duration_ms: '2000',
    });
    expect(await one('SELECT * FROM usage_stats')).toMatchObject({
      total_requests: 10,
      cache_hits: 3,
      soundcharts_calls: 6,
      failed_calls: 1,
      avg_response_time_ms: '100.0',
    });
    expect(await one('SELECT * FROM failed_requests')).toMatchObject({
      id: '1',
      error_code: 404,
      status: 'pending',
    });
  });
});
