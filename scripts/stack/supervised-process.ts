import { setTimeout as sleep } from 'node:timers/promises';
import {
  describeExit,
  logFileOf,
  startProgram,
  type ExitStatus,
  type ProcessPlace,
  type ProgramSpec,
  type RunningProgram,
} from './child-process.js';
import { lastLines } from './log-file.js';
import { restartDelayMs, stableAfterMs } from './restart-delay.js';
import { PlainError } from './plain-error.js';

const readyPollMs = 100;
const endsBeforeReady = 3;

/** A program that is to run until it is stopped. */
export interface ServiceSpec extends ProgramSpec {
  /** How long it may take to become ready at the first start, restarts included. */
  readonly readyTimeoutMs: number;
  /** Asked again and again until it says yes. */
  isReady(): Promise<boolean>;
  /** Done before each start; an error counts as an end of the program. */
  prepare?(): Promise<void>;
}

/** What happens to a supervised process after its start, for telling people. */
export type SupervisionEvent =
  | { kind: 'ended'; name: string; how: string; restartInMs: number; logFile: string }
  | { kind: 'recovered'; name: string };

/** A process did not become ready; the message holds the end of its log. */
export class NotReadyError extends PlainError {
  override readonly name = 'NotReadyError';
}

/**
 * Keeps one program running: starts it, and starts it again whenever it ends, after a pause that grows while it keeps
 * ending. It never gives up, except at the first start, which has to succeed.
 */
export class SupervisedProcess {
  private readonly stopping = new AbortController();
  private program: RunningProgram | undefined;
  private running: Promise<void> = Promise.resolve();
  private endsInARow = 0;
  private hasBeenReady = false;

  constructor(
    private readonly spec: ServiceSpec,
    private readonly place: ProcessPlace,
    private readonly notify: (event: SupervisionEvent) => void,
  ) {}

  /** The pid of the program while it runs. */
  get pid(): number | undefined {
    return this.program?.pid;
  }

  /** Starts the program; resolves once it is ready. Throws `NotReadyError`, or the reason of an aborted `signal`. */
  async start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.running = this.keepRunning();
    const deadline = Date.now() + this.spec.readyTimeoutMs;
    while (!(await this.isReadyNow())) {
      signal.throwIfAborted();
      if (this.endsInARow >= endsBeforeReady) throw await this.notReady('keeps ending');
      if (Date.now() > deadline) {
        throw await this.notReady(`was not ready after ${this.spec.readyTimeoutMs / 1000} s`);
      }
      await sleep(readyPollMs);
    }
    this.hasBeenReady = true;
  }

  /** Stops the program for good. Safe to call at any time, also more than once. */
  async stop(hurry?: AbortSignal): Promise<void> {
    this.stopping.abort();
    await this.program?.stop(hurry);
    await this.running;
  }

  private async keepRunning(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const startedAt = Date.now();
      const how = await this.runOnce();
      if (this.stopping.signal.aborted) return;
      this.endsInARow = Date.now() - startedAt > stableAfterMs ? 1 : this.endsInARow + 1;
      const restartInMs = restartDelayMs(this.endsInARow);
      const logFile = logFileOf(this.place, this.spec.name);
      this.notify({ kind: 'ended', name: this.spec.name, how, restartInMs, logFile });
      await this.pause(restartInMs);
    }
  }

  private async runOnce(): Promise<string> {
    try {
      await this.spec.prepare?.();
      if (this.stopping.signal.aborted) return 'stopped';
      this.program = await startProgram(this.spec, this.place);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    const { program } = this;
    // A stop that came while the program was being started found nothing to stop.
    if (this.stopping.signal.aborted) await program.stop();
    void this.announceRecovery(program.exited);
    const status = await program.exited;
    this.program = undefined;
    return describeExit(status);
  }

  private async announceRecovery(exited: Promise<ExitStatus>): Promise<void> {
    if (!this.hasBeenReady) return;
    let ended = false;
    void exited.then(() => {
      ended = true;
    });
    while (!ended && !(await this.isReadyNow().catch(() => false))) await sleep(readyPollMs);
    if (!ended && !this.stopping.signal.aborted) {
      this.notify({ kind: 'recovered', name: this.spec.name });
    }
  }

  private async isReadyNow(): Promise<boolean> {
    return this.program !== undefined && (await this.spec.isReady());
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }

  private async notReady(what: string): Promise<NotReadyError> {
    const file = logFileOf(this.place, this.spec.name);
    return new NotReadyError(
      `${this.spec.name} ${what}; the end of ${file}:\n${await lastLines(file)}`,
    );
  }
}
