import type { Logger } from '@app/service-kit';
import { DEAD_AFTER_MS, type WorkerRowRepository } from './worker-row.repository.js';

const TICK_MS = 500;
/** Every other tick. */
const BEAT_EVERY = 2;
/** Well before the others take it for dead: from here on this process does not trust its own claims. */
const ALIVE_FOR_MS = DEAD_AFTER_MS - 500;
/** Who was away himself cannot judge others by what he missed. */
const STEADY_FOR_MS = 1_500;
const LONGEST_GAP_MS = 2_000;

export interface WorkerPulseOptions {
  readonly rows: Pick<WorkerRowRepository, 'register' | 'beat' | 'releaseOfTheDead' | 'remove'>;
  readonly newId: () => string;
  readonly logger: Logger;
  /** Claims of this process are lost: whatever is in hand belongs to others by now. */
  readonly onLost: () => void;
  /** Requests of dead workers are due again. */
  readonly onReleased: () => void;
}

/**
 * Keeps this replica's row fresh, and takes from others what they held once they are not seen any more. A process that
 * was frozen finds its row out of date, and goes on under a new name and with empty hands.
 */
export class WorkerPulse {
  private id: string | null = null;
  private beatAt = -Infinity;
  private steadySince = Infinity;
  private ticks = 0;
  private running = false;
  private timer: NodeJS.Timeout | null = null;
  private ticking: Promise<void> = Promise.resolve();

  constructor(private readonly options: WorkerPulseOptions) {}

  /** The name under which this replica may claim and ask at this moment; null where others may take it for dead. */
  get workerId(): string | null {
    return performance.now() - this.beatAt < ALIVE_FOR_MS ? this.id : null;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.tick();
  }

  async stop(): Promise<void> {
    this.running = false;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.ticking;
    if (this.id !== null) await this.options.rows.remove(this.id).catch(() => undefined);
    this.id = null;
  }

  private tick(): void {
    this.ticking = this.look()
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        this.options.logger.warn({ reason }, 'the worker could not say that it is alive');
        this.steadySince = Infinity;
      })
      .finally(() => {
        if (this.running) this.timer = setTimeout(() => this.tick(), TICK_MS);
      });
  }

  private async look(): Promise<void> {
    const isBeat = this.ticks % BEAT_EVERY === 0 || this.workerId === null;
    this.ticks += 1;
    if (isBeat) await this.beat();
    const now = performance.now();
    if (now - this.steadySince < STEADY_FOR_MS || this.workerId === null) return;
    const released = await this.options.rows.releaseOfTheDead();
    if (released === 0) return;
    this.options.logger.info({ released }, 'requests of a worker that is gone are due again');
    this.options.onReleased();
  }

  private async beat(): Promise<void> {
    const { rows, newId } = this.options;
    const sentAt = performance.now();
    if (sentAt - this.beatAt > LONGEST_GAP_MS) this.steadySince = sentAt;
    if (this.id !== null && !(await rows.beat(this.id))) {
      this.options.logger.warn('this worker was away for too long: it has lost what it held');
      this.id = null;
      this.options.onLost();
    }
    if (this.id === null) {
      const id = newId();
      await rows.register(id);
      this.id = id;
    }
    this.beatAt = sentAt;
  }
}
