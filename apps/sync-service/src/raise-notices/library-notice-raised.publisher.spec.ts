import { type Notice } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { LibraryNoticeRaisedPublisher } from './library-notice-raised.publisher.js';

const notice: Notice = {
  key: 'run_failed:1',
  kind: 'run_failed',
  title: 'A sync failed',
  message: 'Spotify did not answer.',
  until: null,
  raisedAt: '2026-11-24T10:00:00.000Z',
};

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = new DataSource({ type: 'postgres', url: database.urls['sync-service'] });
  await dataSource.initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('a notice', () => {
  const publisher = new LibraryNoticeRaisedPublisher(new OutboxRepository('sync'));
  const raise = (one: Notice): Promise<{ readonly first: boolean }> =>
    dataSource.transaction((manager) => publisher.raise(manager, one));

  it('goes out once for each key, whoever raises it again', async () => {
    expect(await raise(notice)).toEqual({ first: true });
    expect(await raise({ ...notice, raisedAt: '2026-11-24T11:00:00.000Z' })).toEqual({
      first: false,
    });
    expect(await raise({ ...notice, key: 'run_failed:2' })).toEqual({ first: true });
    const rows = await dataSource.query<{ event_id: string }[]>(
      'SELECT event_id FROM sync.outbox ORDER BY id',
    );
    expect(rows.map(({ event_id }) => event_id)).toEqual([
      'LibraryNoticeRaised.v1:run_failed:1',
      'LibraryNoticeRaised.v1:run_failed:2',
    ]);
  });
});
