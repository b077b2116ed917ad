import { isTransientDatabaseError, WorkSignal, type Logger } from '@app/service-kit';

/** Does a piece of work again and again, never twice at once; a failure is logged and tried again at the next tick. */
export class Ticker {
  private readonly signal = new WorkSignal();
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = true;
    this.loop = this.turn();
  }

  /** Finishes the work in hand. */
  async stop(): Promise<void> {
    this.running = false;
    this.signal.ring();
    await this.loop;
  }

  private async turn(): Promise<void> {
    while (this.running) {
      try {
        await this.work();
      } catch (error) {
        const level = isTransientDatabaseError(error) ? 'warn' : 'error';
        this.logger[level]({ err: error }, `${this.name} was interrupted`);
      }
      if (this.running) await this.signal.wait(this.everyMs);
    }
  }
}
