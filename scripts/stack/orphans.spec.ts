import { describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOrphans } from './orphans.js';
import { writePidFile } from './pid-file.js';
import { identifyProcess } from './process-identity.js';
import { withTemporaryFolder } from './testing/temporary-folder.js';

const stubborn = 'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)';
const obedient = 'console.log("up"); setInterval(() => {}, 1000)';

async function start(source: string): Promise<{ child: ChildProcess; pid: number }> {
  const child = spawn(process.execPath, ['-e', source], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  if (child.pid === undefined) throw new Error('the stand-in did not start');
  return { child, pid: child.pid };
}

function record(directory: string, name: string, pid: number): void {
  const identity = identifyProcess(pid);
  if (identity === null) throw new Error('the stand-in has ended');
  writePidFile(directory, { name, ...identity, stopSignal: 'SIGTERM' });
}

describe('ending what a killed starter left', () => {
  it('ends every recorded process, by force where asking does not help', async () => {
    await withTemporaryFolder(async (folder) => {
      const [first, second] = await Promise.all([start(obedient), start(stubborn)]);
      record(folder, 'first', first.pid);
      record(folder, 'second', second.pid);

      const ended = await endOrphans(folder, 300);

      expect(ended.toSorted()).toEqual(['first', 'second']);
      expect(identifyProcess(first.pid)).toBeNull();
      expect(identifyProcess(second.pid)).toBeNull();
      expect(second.child.signalCode ?? 'SIGKILL').toBe('SIGKILL');
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it('leaves a process alone that got the pid of a recorded one', async () => {
    await withTemporaryFolder(async (folder) => {
      const { child, pid } = await start(obedient);
      writePidFile(folder, { name: 'earlier', pid, startedAt: 'long ago', stopSignal: 'SIGKILL' });

      expect(await endOrphans(folder, 300)).toEqual([]);

      expect(identifyProcess(pid)).not.toBeNull();
      expect(readdirSync(folder)).toEqual([]);
      child.kill('SIGKILL');
    });
  });

  it('skips files that are no records', async () => {
    await withTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'half.json'), '{"name":"half","pi');

      expect(await endOrphans(folder, 300)).toEqual([]);
    });
  });
});
