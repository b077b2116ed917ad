import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PersonalDataRepository } from './personal-data.repository.js';

let database: TestDatabase;
let owner: DataSource;
let service: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new DataSource({ type: 'postgres', url: database.ownerUrl });
  service = new DataSource({ type: 'postgres', url: database.urls['sync-service'] });
  await Promise.all([owner.initialize(), service.initialize()]);
});
afterAll(async () => {
  await Promise.all([owner.destroy(), service.destroy()]);
  await database.drop();
});

describe('somebody who is forgotten', () => {
  it('leaves no tokens and no run behind, but the library', async () => {
    for (const person of ['leaving', 'staying']) {
      await owner.query(
        `INSERT INTO sync.spotify_credentials (spotify_user_id, sealed_tokens, scopes, authorized_at)
         VALUES ($1, 'sealed', '{}', now())`,
        [person],
      );
      await owner.query('INSERT INTO sync.libraries (owner) VALUES ($1)', [person]);
      await owner.query('INSERT INTO sync.schedule VALUES ($1, now(), now())', [person]);
      await owner.query(
        `INSERT INTO sync.sync_history (id, owner, mode, state, requested_at, waiting_until)
         VALUES (gen_random_uuid(), $1, 'full', 'waiting', now(), now() + interval '1 hour')`,
        [person],
      );
    }
    const personal = new PersonalDataRepository(service);
    expect(await personal.forget('leaving', false)).toBe(true);
    expect(await owner.query('SELECT 1 FROM sync.schedule')).toHaveLength(2);
    expect(await personal.forget('leaving', true)).toBe(false);
    expect(await owner.query('SELECT owner FROM sync.schedule')).toEqual([{ owner: 'staying' }]);
    const credentials = await owner.query<unknown[]>(
      'SELECT spotify_user_id FROM sync.spotify_credentials',
    );
    expect(credentials).toEqual([{ spotify_user_id: 'staying' }]);
    const runs = await owner.query<unknown[]>(
      'SELECT owner, state, waiting_until IS NULL AS at_rest FROM sync.sync_history ORDER BY owner',
    );
    expect(runs).toEqual([
      { owner: 'leaving', state: 'cancelled', at_rest: true },
      { owner: 'staying', state: 'waiting', at_rest: false },
    ]);
    expect(await owner.query('SELECT count(*)::int FROM sync.libraries')).toEqual([{ count: 2 }]);
  });
});
