import { liveEventSchema, progressSubjects } from '@app/contracts';
import { connectBroker } from '@app/messaging';
import { exitOnFatal, LOGGER, parseJson, Readiness, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { LiveHub } from './live-hub.js';

/** Injection token of the broker's address. */
export const NATS_URL = Symbol('NATS_URL');

/**
 * Listens to the progress that the services tell over core NATS and hands it to the hub. What is lost on the way is
 * made good by the next event: each one is a whole state.
 */
@Injectable()
export class ProgressSubscriber implements OnApplicationBootstrap, OnApplicationShutdown {
  private connection: NatsConnection | null = null;
  private stopping = false;
  /** Events are passed on one after the other: each replaces the one before. */
  private passing: Promise<void> = Promise.resolve();

  constructor(
    private readonly hub: LiveHub,
    readiness: Readiness,
    @Inject(NATS_URL) private readonly natsUrl: string,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    readiness.add('broker', async () => {
      if (this.connection === null) throw new Error('not connected yet');
      await this.connection.flush();
    });
  }

  /** Does not wait: a gateway whose broker is away serves what it can. */
  onApplicationBootstrap(): void {
    connectBroker(this.natsUrl, 'gateway').then(
      (connection) => this.listen(connection),
      (error: unknown) => exitOnFatal(this.logger, 'the broker refuses this gateway', error),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.connection?.drain();
  }

  private listen(connection: NatsConnection): void {
    if (this.stopping) return void connection.close();
    this.connection = connection;
    void connection.closed().then((error) => {
      if (!this.stopping)
        exitOnFatal(this.logger, 'the broker connection is closed for good', error);
    });
    for (const subject of Object.values(progressSubjects)) {
      connection.subscribe(subject, {
        callback: (error, message) => {
          if (error === null) {
            this.passing = this.passing.then(() => this.pass(subject, message.string()));
          } else {
            this.logger.warn({ err: error, subject }, 'progress cannot be listened to');
          }
        },
      });
    }
  }

  private async pass(subject: string, text: string): Promise<void> {
    const event = liveEventSchema.safeParse(parseJson(text));
    if (!event.success) {
      this.logger.warn({ subject, problem: event.error.message }, 'progress in an unknown form');
      return;
    }
    try {
      await this.hub.broadcast(event.data);
    } catch (error) {
      this.logger.warn({ err: error, subject }, 'progress could not be passed on');
    }
  }
}
