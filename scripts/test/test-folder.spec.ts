import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifyProcess } from '../stack/process-identity.js';
import { startProgram } from '../stack/child-process.js';
import { withProcessPlace } from '../stack/testing/process-place.js';
import { withTemporaryFolder } from '../stack/testing/temporary-folder.js';
import { clearDeadTestFolders, makeTestFolder } from './test-folder.js';

describe('the folder of a test run', () => {
  it('is left alone while its run lives, and cleared with its processes when that was killed', async () => {
    await withProcessPlace(async (place, program) => {
      const alive = await makeTestFolder(place.folder);
      const dead = await makeTestFolder(place.folder);
      const killed = {
        pid: process.pid,
        startedAt: 'x',
        since: '2026-01-01T00:00:00Z',
        purpose: 'npm test',
      };
      await writeFile(join(dead.path, 'lock.json'), JSON.stringify(killed));
      const spec = await program('orphan', 'setInterval(() => {}, 1000)');
      const orphan = await startProgram(spec, { ...dead, logs: place.logs });

      expect(await clearDeadTestFolders(place.folder)).toEqual(['orphan']);

      expect(identifyProcess(orphan.pid)).toBeNull();
      expect([existsSync(alive.path), existsSync(dead.path)]).toEqual([true, false]);
      await alive.remove();
    });
  });

  it('is not taken from a run that is just making it, nor from anything else', async () => {
    await withTemporaryFolder(async (folder) => {
      const making = join(folder, 'playlist-maker-test-making');
      const old = join(folder, 'playlist-maker-test-old');
      const other = join(folder, 'something-else');
      for (const path of [making, old, other]) await mkdir(path);
      await utimes(old, new Date(0), new Date(0));

      await clearDeadTestFolders(folder);

      expect([making, old, other].map((path) => existsSync(path))).toEqual([true, false, true]);
    });
  });
});
