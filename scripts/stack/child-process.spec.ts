import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logFileOf, SpawnError, startProgram } from './child-process.js';
import { OneShotError, runToEnd } from './one-shot.js';
import { identifyProcess } from './process-identity.js';
import { withProcessPlace } from './testing/process-place.js';
import { waitFor } from './testing/wait-for.js';

const parentWithChild = `
  import { spawn } from 'node:child_process';
  const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)']);
  console.log('child', child.pid);
  setInterval(() => {}, 1000);
`;

describe('a program that was started', () => {
  it('writes to its log, has a pid file while it runs, and none afterwards', async () => {
    await withProcessPlace(async (place, program) => {
      const spec = await program('talker', 'console.log("hello"); setInterval(() => {}, 1000)');
      const running = await startProgram(spec, place);
      await waitFor('the greeting', () =>
        readFileSync(logFileOf(place, 'talker'), 'utf8').includes('hello'),
      );
      const record: unknown = JSON.parse(readFileSync(join(place.pids, 'talker.json'), 'utf8'));
      expect(record).toMatchObject({ name: 'talker', pid: running.pid, stopSignal: 'SIGTERM' });

      await running.stop();

      expect(await running.exited).toEqual({ code: null, signal: 'SIGTERM' });
      expect(readdirSync(place.pids)).toEqual([]);
    });
  });

  it('takes its whole group along when it is stopped', async () => {
    await withProcessPlace(async (place, program) => {
      const running = await startProgram(await program('parent', parentWithChild), place);
      const childPid = await waitFor(
        'the child',
        () => /child (\d+)/.exec(readFileSync(logFileOf(place, 'parent'), 'utf8'))?.[1],
      );

      await running.stop();

      await waitFor('the end of the child', () => identifyProcess(Number(childPid)) === null);
    });
  });

  it('is killed when it does not stop in time, at once in a hurry', async () => {
    await withProcessPlace(async (place, program) => {
      const source =
        'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)';
      const spec = { ...(await program('stubborn', source)), stopDeadlineMs: 60_000 };
      const up = (): Promise<boolean> =>
        waitFor('the program', () =>
          readFileSync(logFileOf(place, 'stubborn'), 'utf8').includes('up'),
        );
      const patient = await startProgram({ ...spec, stopDeadlineMs: 100 }, place);
      await up();
      await patient.stop();
      expect(await patient.exited).toEqual({ code: null, signal: 'SIGKILL' });

      const hurried = await startProgram(spec, place);
      await hurried.stop(AbortSignal.abort());
      expect(await hurried.exited).toEqual({ code: null, signal: 'SIGKILL' });
    });
  });

  it('is reported when it does not exist', async () => {
    await withProcessPlace(async (place, program) => {
      const spec = { ...(await program('missing', '')), command: '/nowhere/at-all' };

      await expect(startProgram(spec, place)).rejects.toThrow(SpawnError);
    });
  });
});

describe('a program that is to run to its end', () => {
  it('is fine when it exits with 0, and else shows its last words', async () => {
    await withProcessPlace(async (place, program) => {
      const never = new AbortController().signal;
      await runToEnd(await program('fine', ''), place, never);

      const failing = runToEnd(
        await program('failing', 'console.log("no such table"); process.exit(3)'),
        place,
        never,
      );
      await expect(failing).rejects.toThrow(OneShotError);
      await expect(failing).rejects.toThrow(/failing failed \(exit code 3\).*\n  no such table/);
    });
  });

  it('is stopped when the whole start is', async () => {
    await withProcessPlace(async (place, program) => {
      const stop = new AbortController();
      const running = runToEnd(
        await program('slow', 'setInterval(() => {}, 1000)'),
        place,
        stop.signal,
      );
      await waitFor('the program', () => readdirSync(place.pids).length > 0);
      stop.abort(new Error('enough'));

      await expect(running).rejects.toThrow('enough');
      expect(readdirSync(place.pids)).toEqual([]);
    });
  });
});
