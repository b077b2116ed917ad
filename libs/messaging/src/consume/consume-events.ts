import { LOGGER, type Logger } from '@app/service-kit';
import type {
  BeforeApplicationShutdown,
  FactoryProvider,
  InjectionToken,
  OnApplicationBootstrap,
} from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { DataSource } from 'typeorm';
import { BROKER, DELIVERY_OPTIONS, type DeliveryOptions } from '../delivery.module.js';
import { DeadLetterRepository } from '../inbox/dead-letter.repository.js';
import { InboxRepository } from '../inbox/inbox.repository.js';
import { ConsumerRunner } from './consumer.runner.js';
import type { EventConsumer } from './event-consumer.js';

/** The consuming half of delivery: one runner for each of the service's event consumers. */
export class ConsumerRunners implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly runners: readonly ConsumerRunner[];

  constructor(
    options: Pick<DeliveryOptions, 'service' | 'schema'>,
    dataSource: DataSource,
    connection: NatsConnection,
    logger: Logger,
    consumers: readonly EventConsumer[],
  ) {
    const inbox = new InboxRepository(options.schema);
    const deadLetters = new DeadLetterRepository(dataSource, options.schema);
    const { service } = options;
    this.runners = consumers.map(
      (consumer) =>
        new ConsumerRunner({
          service,
          consumer,
          dataSource,
          connection,
          inbox,
          deadLetters,
          logger,
        }),
    );
  }

  onApplicationBootstrap(): void {
    for (const runner of this.runners) runner.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }
}

/**
 * Lists, in a composition root, the consumers that the service runs: tokens of providers of the same module, each giving
 * one consumer or an array of them.
 */
export function consumeEvents(...consumers: InjectionToken[]): FactoryProvider<ConsumerRunners> {
  return {
    provide: ConsumerRunners,
    useFactory: (
      options: DeliveryOptions,
      dataSource: DataSource,
      connection: NatsConnection,
      logger: Logger,
      ...found: (EventConsumer | EventConsumer[])[]
    ) => new ConsumerRunners(options, dataSource, connection, logger, found.flat()),
    inject: [DELIVERY_OPTIONS, DataSource, BROKER, LOGGER, ...consumers],
  };
}
