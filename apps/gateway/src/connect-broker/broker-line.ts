import { connectBroker } from '@app/messaging';
import { exitOnFatal, LOGGER, Readiness, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';

/** Injection token of the broker's address. */
export const NATS_URL = Symbol('NATS_URL');

type Listener = (connection: NatsConnection) => void;

/**
 * The gateway's connection to the broker, for what it listens to. Nobody waits for it: a gateway whose broker is away
 * starts and serves what it can, and those who want to listen are called once the broker is there.
 */
@Injectable()
export class BrokerLine implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners: Listener[] = [];
  private connection: NatsConnection | null = null;
  private stopping = false;

  constructor(
    readiness: Readiness,
    @Inject(NATS_URL) private readonly natsUrl: string,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    readiness.add('broker', async () => {
      if (this.connection === null) throw new Error('not connected yet');
      await this.connection.flush();
    });
  }

  /** Calls the listener once the broker is there; at once where it is there already. */
  whenConnected(listener: Listener): void {
    if (this.connection === null) this.listeners.push(listener);
    else listener(this.connection);
  }

  onApplicationBootstrap(): void {
    connectBroker(this.natsUrl, 'gateway').then(
      (connection) => this.take(connection),
      (error: unknown) => exitOnFatal(this.logger, 'the broker refuses this gateway', error),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.connection?.drain();
  }

  private take(connection: NatsConnection): void {
    if (this.stopping) return void connection.close();
    this.connection = connection;
    void connection.closed().then((error) => {
      if (!this.stopping)
        exitOnFatal(this.logger, 'the broker connection is closed for good', error);
    });
    for (const listener of this.listeners.splice(0)) listener(connection);
  }
}
