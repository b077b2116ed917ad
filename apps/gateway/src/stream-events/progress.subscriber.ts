import { liveEventSchema, progressSubjects } from '@app/contracts';
import { LOGGER, parseJson, type Logger } from '@app/service-kit';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { BrokerLine } from '../connect-broker/broker-line.js';
import { LiveHub } from './live-hub.js';

/**
 * Listens to the progress that the services tell over core NATS and hands it to the hub. What is lost on the way is
 * made good by the next event: each one is a whole state.
 */
@Injectable()
export class ProgressSubscriber implements OnApplicationBootstrap {
  /** Events are passed on one after the other: each replaces the one before. */
  private passing: Promise<void> = Promise.resolve();

  constructor(
    private readonly hub: LiveHub,
    private readonly line: BrokerLine,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.line.whenConnected((connection) => this.listen(connection));
  }

  private listen(connection: NatsConnection): void {
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
