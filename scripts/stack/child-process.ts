import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removePidFile, writePidFile } from './pid-file.js';
import { identifyProcess } from './process-identity.js';
import { signalGroup, signalProcess } from './signals.js';
import { PlainError } from './plain-error.js';

/** How to run one program. `stopDeadlineMs` is how long it may take after `stopSignal` before it is killed. */
export interface ProgramSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly stopSignal: NodeJS.Signals;
  readonly stopDeadlineMs: number;
}

/** Where the logs and pid files of the programs go. */
export interface ProcessPlace {
  readonly logs: string;
  readonly pids: string;
}

/** How a program ended: exactly one of the two is set. */
export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that was started. */
export interface RunningProgram {
  readonly pid: number;
  readonly exited: Promise<ExitStatus>;
  /** Asks it to stop, waits, kills what is left of its group. An aborted `hurry` skips the waiting. */
  stop(hurry?: AbortSignal): Promise<void>;
}

/** A program could not be started at all. */
export class SpawnError extends PlainError {
  override readonly name = 'SpawnError';
}

/** `exit code 1`, `signal SIGKILL`. */
export function describeExit(status: ExitStatus): string {
  return status.signal === null ? `exit code ${status.code}` : `signal ${status.signal}`;
}

/** The file that takes the output of a program. */
export function logFileOf(place: ProcessPlace, name: string): string {
  return join(place.logs, `${name}.log`);
}

/**
 * Starts a program as the leader of its own process group, without a terminal, its output appended to its log file: a
 * Ctrl-C reaches the starter alone, and a child that outlives a killed starter never trips over a broken pipe.
 * Throws `SpawnError`.
 */
export async function startProgram(
  spec: ProgramSpec,
  place: ProcessPlace,
): Promise<RunningProgram> {
  const log = openSync(logFileOf(place, spec.name), 'a', 0o600);
  try {
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      uid: spec.uid,
      gid: spec.gid,
      detached: true,
      stdio: ['ignore', log, log],
    });
    return await track(child, spec, place);
  } finally {
    closeSync(log);
  }
}

async function track(
  child: ChildProcess,
  spec: ProgramSpec,
  place: ProcessPlace,
): Promise<RunningProgram> {
  const { pid } = child;
  if (pid === undefined) {
    const reason = await new Promise<Error>((resolve) => child.once('error', resolve));
    throw new SpawnError(`${spec.name} cannot be started: ${reason.message}`, { cause: reason });
  }
  const identity = identifyProcess(pid);
  if (identity !== null) {
    writePidFile(place.pids, { name: spec.name, ...identity, stopSignal: spec.stopSignal });
  }
  const exited = new Promise<ExitStatus>((resolve) => {
    child.once('exit', (code, signal) => {
      signalGroup(pid, 'SIGKILL');
      removePidFile(place.pids, spec.name);
      resolve({ code, signal });
    });
  });
  return { pid, exited, stop: (hurry) => stopProgram(pid, exited, spec, hurry) };
}

async function stopProgram(
  pid: number,
  exited: Promise<ExitStatus>,
  spec: ProgramSpec,
  hurry: AbortSignal | undefined,
): Promise<void> {
  const ended = new AbortController();
  void exited.then(() => {
    ended.abort();
  });
  if (hurry?.aborted !== true) {
    signalProcess(pid, spec.stopSignal);
    const wake = hurry === undefined ? ended.signal : AbortSignal.any([ended.signal, hurry]);
    await sleep(spec.stopDeadlineMs, undefined, { signal: wake }).catch(() => undefined);
  }
  if (!ended.signal.aborted) signalGroup(pid, 'SIGKILL');
  await exited;
}
