import {
  describeExit,
  logFileOf,
  startProgram,
  type ProcessPlace,
  type ProgramSpec,
} from './child-process.js';
import { lastLines } from './log-file.js';
import { PlainError } from './plain-error.js';

/** A program that should have run to its end did not; the message holds its last words. */
export class OneShotError extends PlainError {
  override readonly name = 'OneShotError';
}

/**
 * Runs a program to its end. It is stopped when `signal` aborts. Throws `OneShotError` unless it exits with 0, and the
 * signal's reason where that was why.
 */
export async function runToEnd(
  spec: ProgramSpec,
  place: ProcessPlace,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const program = await startProgram(spec, place);
  const stop = (): void => void program.stop();
  signal.addEventListener('abort', stop, { once: true });
  const status = await program.exited;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (status.code === 0) return;
  const file = logFileOf(place, spec.name);
  throw new OneShotError(
    `${spec.name} failed (${describeExit(status)}); the end of ${file}:\n${await lastLines(file)}`,
  );
}
