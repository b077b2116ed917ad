import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { identifyProcess, isRunning, parentPid } from './process-identity.js';

describe('the identity of a process', () => {
  it('stays the same while the process runs, and names its parent', () => {
    const first = identifyProcess(process.pid);

    expect(first).toEqual({ pid: process.pid, startedAt: expect.any(String) });
    expect(identifyProcess(process.pid)).toEqual(first);
    expect(parentPid(process.pid)).toBe(process.ppid);
  });

  it('is not the one of a later process with the same pid', () => {
    const earlier = { pid: process.pid, startedAt: 'another boot:12345' };

    expect(isRunning(earlier)).toBe(false);
  });

  it('is gone once the process has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const identity = identifyProcess(child.pid ?? 0);
    expect(identity !== null && isRunning(identity)).toBe(true);

    child.kill('SIGKILL');
    await once(child, 'exit');

    expect(identity !== null && isRunning(identity)).toBe(false);
  });
});
