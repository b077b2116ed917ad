import { PassThrough } from 'node:stream';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { confirmPurge, CONFIRMATION } from './confirm-purge.js';
import { purgeDatabase } from './purge-database.js';
import { keptTables, planPurge } from './purge-plan.js';

const track = '4uLU6hMCjMI75M1A2tKUQC';

let database: TestDatabase;
let owner: DataSource;
beforeEach(async () => {
  database = await createTestDatabase();
  owner = new DataSource({ type: 'postgres', url: database.ownerUrl });
  await owner.initialize();
});
afterEach(async () => {
  await owner.destroy();
  await database.drop();
});

async function count(table: string): Promise<number> {
  const rows = await owner.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return rows[0]?.count ?? -1;
}

describe('a purge', () => {
  it('empties every table but the kept ones, and the insert-only ones are insert-only again', async () => {
    await owner.query(
      `INSERT INTO gateway.users (spotify_user_id, role) VALUES ('listener', 'admin')`,
    );
    await owner.query(`INSERT INTO sync.tracks (spotify_id) VALUES ($1)`, [track]);
    await owner.query(
      `INSERT INTO sync.track_metadata (spotify_id, source, name, artists, album, duration_ms, explicit, raw)
       VALUES ($1, 'web_api', 'Song', '[]', '{}', 1, false, '{}')`,
      [track],
    );
    await owner.query(
      `INSERT INTO sync.usage_stats (day, provider, calls) VALUES (current_date, 'spotify', 7)`,
    );
    await owner.query(
      `INSERT INTO sync.outbox (event_id, subject, payload) VALUES ('x', 'tracks.discovered.v1', '{}')`,
    );
    const purged = await purgeDatabase(owner);
    const rows = Object.fromEntries(purged.map((table) => [table.name, table.rows]));
    expect(rows).toMatchObject({
      'gateway.users': 1,
      'sync.tracks': 1,
      'sync.track_metadata': 1,
      'sync.outbox': 1,
    });
    for (const { name } of purged) expect([name, await count(name)]).toEqual([name, 0]);
    expect(await count('sync.usage_stats')).toBe(1);
    expect(await count('gallery.read_model')).toBe(1);
    await owner.query(`INSERT INTO sync.tracks (spotify_id) VALUES ($1)`, [track]);
    await expect(owner.query('DELETE FROM sync.tracks')).rejects.toThrow(/insert-only/);
    await expect(owner.query('TRUNCATE sync.tracks CASCADE')).rejects.toThrow(/insert-only/);
  });

  it('knows every table: none is kept that there is not, and each insert-only one goes', async () => {
    const tables = await owner.query<{ name: string; insert_only: boolean }[]>(
      `SELECT format('%I.%I', schemaname, tablename) AS name,
              EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = format('%I.%I', schemaname, tablename)::regclass
                 AND tgname = 'insert_only') AS insert_only
         FROM pg_tables WHERE schemaname IN ('gateway', 'sync', 'enrichment', 'gallery')`,
    );
    const names = tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(keptTables)));
    const planned = (await planPurge(owner.manager)).map(({ name }) => name);
    expect([...planned, ...Object.keys(keptTables)].toSorted()).toEqual(names.toSorted());
    const guarded = tables.filter(({ insert_only }) => insert_only).map(({ name }) => name);
    expect(guarded.length).toBeGreaterThanOrEqual(3);
    expect(planned).toEqual(expect.arrayContaining(guarded));
  });

  it('cannot be done by a service', async () => {
    const service = new DataSource({ type: 'postgres', url: database.urls['sync-service'] });
    await service.initialize();
    await expect(purgeDatabase(service)).rejects.toThrow(/permission denied/);
    await service.destroy();
  });

  it.each([
    [`${CONFIRMATION}\n`, true],
    ['yes\n', false],
    ['\n', false],
    ['', false],
  ])('that is answered with %j is confirmed: %s', async (typed, confirmed) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const answer = confirmPurge(input, output);
    input.end(typed);
    expect(await answer).toBe(confirmed);
  });
});
