import { tmpdir } from 'node:os';
import { readEnvironment, type ScriptEnvironment } from '../environment.js';
import { ShutdownStack } from '../stack/shutdown-stack.js';
import { listenForStop, type StopSignals } from '../stack/stop-signals.js';
import { clearDeadTestFolders, makeTestFolder, type TestFolder } from './test-folder.js';

const interruptedExitCode = 130;

/** What a command works with that leaves nothing behind: the shutdown stack ends whatever it starts. */
export interface TestFolderStage {
  readonly folder: TestFolder;
  readonly environment: ScriptEnvironment;
  readonly shutdown: ShutdownStack;
  readonly note: (line: string) => void;
}

/**
 * Runs a command in a temporary folder of its own.
 * @returns the exit code: that of `use`, 1 where it throws, 130 where somebody stopped it
 */
export function runInTestFolder(
  use: (stage: TestFolderStage, signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const note = (line: string): void => void process.stderr.write(`… ${line}\n`);
  return runUntilStopped(({ stop, hurry }) =>
    inTestFolder({ note, hurry }, (stage) => use(stage, stop)),
  );
}

/**
 * Runs a command that works in test folders, once those of killed runs are gone.
 * @returns the exit code: that of `use`, 1 where it throws, 130 where somebody stopped it
 */
export async function runUntilStopped(
  use: (signals: StopSignals) => Promise<number>,
): Promise<number> {
  const signals = listenForStop();
  try {
    await clearDeadTestFolders(tmpdir());
    return await use(signals);
  } catch (error) {
    if (signals.stop.aborted) return interruptedExitCode;
    process.stderr.write(`✗ ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    return 1;
  } finally {
    signals.dispose();
  }
}

/** Gives `use` a temporary folder, and stops and removes everything afterwards, whatever came of it. */
export async function inTestFolder<T>(
  { note, hurry }: { readonly note: (line: string) => void; readonly hurry: AbortSignal },
  use: (stage: TestFolderStage) => Promise<T>,
): Promise<T> {
  const shutdown = new ShutdownStack();
  try {
    const folder = await makeTestFolder(tmpdir());
    shutdown.defer('folder', () => folder.remove());
    return await use({ folder, environment: readEnvironment(), shutdown, note });
  } finally {
    await shutdown.unwind(hurry, (name, error) => {
      note(`${name} could not be stopped: ${String(error)}`);
    });
  }
}
