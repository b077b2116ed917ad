import type { NatsConnection } from '@nats-io/transport-node';

/** A question of a look that a dying broker took with it is not waited for any longer than this. */
export const LOOK_TIMEOUT_MS = 1_500;

export interface BrokerWatchOptions {
  readonly connection: NatsConnection;
  readonly intervalMs: number;
  /** One look at the broker. */
  readonly look: () => Promise<unknown>;
  /** Called where a look failed: the broker is away, most often. */
  readonly onFailure: (error: unknown) => void;
}

/** Looks at the broker at once, again after every reconnect, and at intervals; never twice at the same time. */
export class BrokerWatch {
  private timer: NodeJS.Timeout | null = null;
  private pass: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly options: BrokerWatchOptions) {}

  start(): void {
    void this.watchReconnects();
    this.next(0);
  }

  /** Lets a look in progress finish. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.pass;
  }

  private async watchReconnects(): Promise<void> {
    for await (const status of this.options.connection.status()) {
      if (status.type === 'reconnect') this.next(0);
    }
  }

  private next(delayMs: number): void {
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.pass = this.pass
        .then(async () => void (await this.options.look()))
        .catch(this.options.onFailure)
        .finally(() => this.next(this.options.intervalMs));
    }, delayMs);
  }
}
