import { setTimeout as sleep } from 'node:timers/promises';
import {
  startProgram,
  type ExitStatus,
  type ProcessPlace,
  type ProgramSpec,
  type RunningProgram,
} from '../stack/child-process.js';
import { signalProcess } from '../stack/signals.js';

const restartMs = 200;
const pollMs = 50;

/** A program of the storm. */
export interface ManagedSpec extends ProgramSpec {
  isReady(): Promise<boolean>;
  /** Done before each start. */
  prepare?(): Promise<void>;
}

/** A process ended though nobody had ended it. */
export interface UnexpectedExit {
  readonly name: string;
  readonly status: ExitStatus;
  /** False where it ended before it had ever said that it was ready. */
  readonly wasReady: boolean;
}

/**
 * Keeps a program running through being killed: started again at once, every time, since dying often is the point here.
 * Ends that were not asked for are told.
 */
export class ManagedProcess {
  private program: RunningProgram | null = null;
  private loop: Promise<void> = Promise.resolve();
  private wanted = false;
  private held = false;
  private ended: RunningProgram | null = null;

  constructor(
    private readonly spec: ManagedSpec,
    private readonly place: ProcessPlace,
    private readonly onUnexpectedExit: (exit: UnexpectedExit) => void,
    /** Added to the environment of the next start alone. */
    private once: Readonly<Record<string, string>> = {},
  ) {}

  get name(): string {
    return this.spec.name;
  }

  get pid(): number | null {
    return this.program?.pid ?? null;
  }

  /** The environment of the next start gets these in addition; the one after it does not. */
  startNextWith(env: Readonly<Record<string, string>>): void {
    this.once = env;
  }

  start(): void {
    this.wanted = true;
    this.loop = this.keepRunning();
  }

  /** @throws Error when it is not ready within the time */
  async ready(timeoutMs = 60_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (this.program === null || !(await this.spec.isReady())) {
      if (Date.now() > deadline) throw new Error(`${this.name} does not become ready`);
      await sleep(pollMs);
    }
  }

  /** Ends it as a power cut would; it is started again. */
  kill(): void {
    if (this.program === null) return;
    this.ended = this.program;
    signalProcess(this.program.pid, 'SIGKILL');
  }

  /** Kills it and keeps it down until `release`. */
  async hold(): Promise<void> {
    this.held = true;
    const { program } = this;
    this.kill();
    await program?.exited;
  }

  release(): void {
    this.held = false;
  }

  /** Stops its clock for a while. */
  async pause(ms: number): Promise<void> {
    const { program } = this;
    if (program === null) return;
    signalProcess(program.pid, 'SIGSTOP');
    await sleep(ms);
    if (this.program === program) signalProcess(program.pid, 'SIGCONT');
  }

  /** Asks it to stop, for good. */
  async stop(hurry?: AbortSignal): Promise<void> {
    this.wanted = false;
    const { program } = this;
    if (program !== null) {
      this.ended = program;
      signalProcess(program.pid, 'SIGCONT');
      await program.stop(hurry);
    }
    await this.loop;
  }

  private async keepRunning(): Promise<void> {
    while (this.wanted) {
      if (this.held) {
        await sleep(pollMs);
        continue;
      }
      await this.spec.prepare?.();
      const env = { ...this.spec.env, ...this.once };
      this.once = {};
      const program = await startProgram({ ...this.spec, env }, this.place);
      this.program = program;
      if (!this.wanted) await program.stop();
      const life = { over: false, ready: false };
      void this.watch(program, life);
      const status = await program.exited;
      life.over = true;
      this.program = null;
      if (this.ended !== program && this.wanted) {
        this.onUnexpectedExit({ name: this.name, status, wasReady: life.ready });
      }
      if (this.wanted) await sleep(restartMs);
    }
  }

  private async watch(
    program: RunningProgram,
    life: { over: boolean; ready: boolean },
  ): Promise<void> {
    while (!life.over && !life.ready && this.program === program) {
      life.ready = await this.spec.isReady();
      await sleep(pollMs * 4);
    }
  }
}
