import { ConsumerRunners, type EventConsumer } from '@app/messaging';
import { databaseSchemas, LOGGER, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BrokerLine } from './broker-line.js';

/** Injection token of the gateway's event consumers. */
export const EVENT_CONSUMERS = Symbol('EVENT_CONSUMERS');

/** The events that the gateway listens to: each has its effect once, whichever replica gets it. */
@Injectable()
export class EventIntake implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runners: ConsumerRunners | null = null;
  private stopping = false;

  constructor(
    private readonly line: BrokerLine,
    private readonly dataSource: DataSource,
    @Inject(EVENT_CONSUMERS) private readonly consumers: readonly EventConsumer[],
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.line.whenConnected((connection) => {
      if (this.stopping) return;
      const { schema } = databaseSchemas.gateway;
      this.runners = new ConsumerRunners(
        { service: 'gateway', schema },
        this.dataSource,
        connection,
        this.logger,
        this.consumers,
      );
      this.runners.onApplicationBootstrap();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.runners?.beforeApplicationShutdown();
  }
}
