import { describe, expect, it } from '@jest/globals';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock, LockHeldError, lockHolder } from './lock.js';
import { withTemporaryFolder } from './testing/temporary-folder.js';

describe('a lock', () => {
  it('has one holder, whom the second comer is told', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'lock.json');
      const lock = await acquireLock(file, 'first');

      const second = acquireLock(file, 'second');
      await expect(second).rejects.toThrow(LockHeldError);
      await expect(second).rejects.toThrow(`held by process ${process.pid} (first) since 20`);
      expect(await lockHolder(file)).toMatchObject({ pid: process.pid, purpose: 'first' });

      await lock.release();
      const third = await acquireLock(file, 'third');
      await third.release();
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it('is taken over from a holder that has ended, even if its pid lives on in another process', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'lock.json');
      const ended = {
        pid: process.pid,
        startedAt: 'long ago',
        since: '2026-01-01T00:00:00Z',
        purpose: 'x',
      };
      writeFileSync(file, JSON.stringify(ended));
      expect(await lockHolder(file)).toBeNull();

      await acquireLock(file, 'successor');

      expect(await lockHolder(file)).toMatchObject({ purpose: 'successor' });
      expect(readdirSync(folder)).toEqual(['lock.json']);
    });
  });

  it('goes to exactly one of many that find a stale one', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'lock.json');
      writeFileSync(file, 'not a lock at all');

      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) => acquireLock(file, `comer ${index}`)),
      );

      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(['lock.json']);
    });
  });
});
