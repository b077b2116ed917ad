import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@app/testing';
import { createDataSource, isTransientDatabaseError, whenDatabaseAnswers } from './database.js';
import { createLogger } from './logger.js';

function withCode(code: string): Error {
  return Object.assign(new Error('refused'), { code });
}

describe('isTransientDatabaseError', () => {
  it.each([
    withCode('08006'),
    withCode('57P01'),
    withCode('40P01'),
    withCode('ECONNREFUSED'),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('timeout exceeded when trying to connect'),
  ])('sees that a repetition may succeed: %s', (error) => {
    expect(isTransientDatabaseError(error)).toBe(true);
  });

  it.each([
    withCode('23505'),
    withCode('42501'),
    withCode('22P02'),
    new Error('boom'),
    'text',
    null,
  ])('sees that the statement itself was at fault: %s', (error) => {
    expect(isTransientDatabaseError(error)).toBe(false);
  });
});

describe('whenDatabaseAnswers', () => {
  const logger = createLogger('spec', 'silent');

  it('does the work again where Postgres ends the connection in the middle of it', async () => {
    const database = await createTestDatabase();
    const url = database.urls['sync-service'];
    const dataSource = createDataSource({ url, schema: 'sync', applicationName: 'spec' });
    try {
      await dataSource.initialize();
      let tries = 0;
      const answer = await whenDatabaseAnswers(logger, async () => {
        tries += 1;
        if (tries < 3) await dataSource.query('SELECT pg_terminate_backend(pg_backend_pid())');
        return dataSource.query<{ one: number }[]>('SELECT 1 AS one');
      });
      expect(answer).toEqual([{ one: 1 }]);
      expect(tries).toBe(3);
    } finally {
      await dataSource.destroy();
      await database.drop();
    }
  });

  it('does not wait for what waiting cannot mend', async () => {
    let tries = 0;
    const work = async (): Promise<never> => {
      tries += 1;
      throw withCode('42501');
    };
    await expect(whenDatabaseAnswers(logger, work)).rejects.toThrow('refused');
    expect(tries).toBe(1);
  });
});
