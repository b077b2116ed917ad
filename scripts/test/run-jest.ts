import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writePidFile } from '../stack/pid-file.js';
import { identifyProcess } from '../stack/process-identity.js';

const stopDeadlineMs = 10_000;

/** How to run jest. `reportFile` takes its JSON report. */
export interface JestRun {
  readonly root: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly reportFile: string;
  /** Takes the pid file of jest. */
  readonly pids: string;
}

/**
 * Runs jest with native ES modules, its output passed through, and returns its exit code. When `stop` aborts, jest is
 * asked to end and is killed if it does not. It shares our terminal, so a Ctrl-C has reached it before us.
 */
export async function runJest(run: JestRun, stop: AbortSignal): Promise<number> {
  const jest = join(run.root, 'node_modules', 'jest', 'bin', 'jest.js');
  const own = ['--json', `--outputFile=${run.reportFile}`];
  const child = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', jest, ...own, ...run.args],
    { cwd: run.root, env: run.env, stdio: 'inherit' },
  );
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  if (identity !== null) {
    writePidFile(run.pids, { name: 'jest', ...identity, stopSignal: 'SIGTERM' });
  }
  const ended = new AbortController();
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    await sleep(stopDeadlineMs, undefined, { signal: ended.signal }).catch(() => undefined);
    if (!ended.signal.aborted) child.kill('SIGKILL');
  };
  stop.addEventListener('abort', () => void end(), { once: true });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
  ended.abort();
  return exitCode;
}
