import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../environment.js';
import { watchLauncher } from '../stack/launcher-watch.js';
import { PlainError } from '../stack/plain-error.js';
import { ShutdownStack } from '../stack/shutdown-stack.js';
import { listenForStop } from '../stack/stop-signals.js';
import { Terminal } from '../start/terminal.js';
import type { TestCounts } from './jest-results.js';
import { runSpecs } from './run-specs.js';
import { clearDeadTestFolders, makeTestFolder } from './test-folder.js';
import { startTestStack } from './test-stack.js';

const interruptedExitCode = 130;

/**
 * `npm test`: starts a Postgres and a nats-server in a temporary folder, runs jest with `argv`, stops and removes
 * everything. The last line says how many tests passed and failed. Returns the exit code of jest.
 */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  const environment = readEnvironment();
  const signals = listenForStop();
  const terminal = new Terminal(process.stdout);
  const shutdown = new ShutdownStack();
  if (environment.npm_lifecycle_event === 'test') {
    const stopWatching = watchLauncher(() => {
      signals.request('the end of npm');
    });
    shutdown.defer('watch', async () => {
      stopWatching();
    });
  }
  let exitCode = 1;
  let counts: TestCounts | null = null;
  try {
    const orphans = await clearDeadTestFolders(tmpdir());
    if (orphans.length > 0) {
      terminal.line(`✓ Ended what a killed test run had left: ${orphans.join(', ')}`);
    }
    const folder = await makeTestFolder(tmpdir());
    shutdown.defer('temporary folder', () => folder.remove());
    const options = { folder, binDirectory: join(root, '.data', 'bin'), environment, shutdown };
    const stack = await terminal.step(
      'starting Postgres and nats-server for the tests',
      () =>
        startTestStack(
          { ...options, notify: (event) => terminal.supervision(event) },
          signals.stop,
        ),
      ({ description }) => `${description} for the tests`,
    );
    const env = { ...environment.inherited, ...stack.variables };
    ({ exitCode, counts } = await runSpecs(
      { root, args: argv, env, folder },
      { isAgain: environment.CI === 'true', note: (line) => terminal.warn(line) },
      signals.stop,
    ));
  } catch (error) {
    if (!signals.stop.aborted) terminal.line(`✗ ${explain(error)}`);
  }
  if (signals.stop.aborted && exitCode <= 1) exitCode = interruptedExitCode;
  await shutdown.unwind(signals.hurry, (name, error) => {
    terminal.warn(`${name} could not be stopped: ${String(error)}`);
  });
  signals.dispose();
  if (counts !== null) terminal.line(`${counts.passed} passed, ${counts.failed} failed`);
  return exitCode;
}

function explain(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
