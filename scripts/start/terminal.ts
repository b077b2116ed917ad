import type { SupervisionEvent } from '../stack/supervised-process.js';
import { Throttle } from './throttle.js';

const sayAfterMs = 10_000;
const moveEveryMs = 250;
const repeatEveryMs = 2_000;

/** Where lines go: standard output or standard error. */
export interface LineSink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** `0.4 s`, `12.0 s`. */
export function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Tells a person what goes on: one line per thing done; on a terminal one line at the bottom moves. */
export class Terminal {
  private moving = '';
  private readonly throttle: Throttle;

  /** `now` tells the time in milliseconds. */
  constructor(
    private readonly sink: LineSink,
    now?: () => number,
  ) {
    this.throttle = new Throttle(sink.isTTY === true ? moveEveryMs : repeatEveryMs, now);
  }

  /** Prints a line of its own. */
  line(text = ''): void {
    this.put(`${text}\n`);
  }

  /** Something went wrong that is being dealt with. */
  warn(text: string): void {
    this.line(`! ${text}`);
  }

  /**
   * Does a piece of work and prints what was done and how long it took. Work that takes long is named meanwhile, work
   * that fails is named too; its error is thrown on.
   */
  async step<T>(what: string, work: () => Promise<T>, done: (result: T) => string): Promise<T> {
    const startedAt = performance.now();
    const elapsed = (): string => formatSeconds(performance.now() - startedAt);
    const waiting = setInterval(() => {
      this.line(`… ${what} (${elapsed()} so far)`);
    }, sayAfterMs);
    try {
      const result = await work();
      this.line(`✓ ${done(result)} (${elapsed()})`);
      return result;
    } catch (error) {
      this.line(`✗ ${what} (after ${elapsed()})`);
      throw error;
    } finally {
      clearInterval(waiting);
    }
  }

  /** Something that took `ms` milliseconds is done. */
  done(text: string, ms: number): void {
    this.endProgress();
    this.line(`✓ ${text} (${formatSeconds(ms)})`);
  }

  /** Says now and then how far something is: in place on a terminal, as a further line elsewhere. */
  progress(text: string): void {
    this.throttle.run(() => {
      if (this.sink.isTTY === true) {
        this.moving = `… ${text}`;
        this.put('');
      } else {
        this.line(`… ${text}`);
      }
    });
  }

  /** Takes the moving line away. */
  endProgress(): void {
    if (this.moving === '') return;
    this.moving = '';
    this.put('');
  }

  /** Tells of a process that ended or came back. */
  supervision(event: SupervisionEvent): void {
    switch (event.kind) {
      case 'ended': {
        const again = formatSeconds(event.restartInMs);
        this.warn(
          `${event.name} ended (${event.how}); starting it again in ${again}: ${event.logFile}`,
        );
        return;
      }
      case 'recovered':
        this.line(`✓ ${event.name} is back`);
        return;
      default:
        event satisfies never;
    }
  }

  private put(text: string): void {
    const erase = this.sink.isTTY === true ? '\r\u001B[K' : '';
    this.sink.write(`${erase}${text}${this.moving}`);
  }
}
