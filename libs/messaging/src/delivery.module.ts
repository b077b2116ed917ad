import type { ServiceName } from '@app/contracts';
import { exitOnFatal, LOGGER, PostgresListener, Readiness, type Logger } from '@app/service-kit';
import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { DataSource } from 'typeorm';
import { connectBroker } from './connection/connect-broker.js';
import { missingGuarantees } from './connection/server-guarantees.js';
import { OutboxRelay } from './outbox/outbox.relay.js';
import { outboxChannel, OutboxRepository } from './outbox/outbox.repository.js';
import { BrokerReconciler } from './reconcile/broker.reconciler.js';
import { UnconfirmedRepository } from './reconcile/unconfirmed.repository.js';

/** Injection token of the service's connection to the broker. */
export const BROKER = Symbol('BROKER');
/** Injection token of the service's DeliveryOptions. */
export const DELIVERY_OPTIONS = Symbol('DELIVERY_OPTIONS');

export interface DeliveryOptions {
  readonly service: ServiceName;
  /** The Postgres schema that holds the service's outbox, inbox and dead letters. */
  readonly schema: string;
  readonly databaseUrl: string;
  readonly natsUrl: string;
}

/**
 * The service's connection to the broker and the publishing half of delivery: outbox, relay and reconciler. It starts
 * when the application has started and stops, batch finished, before the application's connections close.
 */
@Module({})
export class DeliveryModule
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readonly relay: OutboxRelay;
  private readonly listener: PostgresListener;
  private readonly reconciler: BrokerReconciler;
  private draining = false;

  constructor(
    @Inject(DELIVERY_OPTIONS) options: DeliveryOptions,
    @Inject(BROKER) private readonly connection: NatsConnection,
    @Inject(LOGGER) private readonly logger: Logger,
    dataSource: DataSource,
    outbox: OutboxRepository,
    readiness: Readiness,
  ) {
    const { schema } = options;
    this.relay = new OutboxRelay({ dataSource, connection, outbox, logger });
    this.listener = new PostgresListener(
      options.databaseUrl,
      outboxChannel(schema),
      () => this.relay.wake(),
      logger,
    );
    this.reconciler = new BrokerReconciler({
      service: options.service,
      dataSource,
      connection,
      unconfirmed: new UnconfirmedRepository(schema),
      logger,
      onRepublish: () => this.relay.wake(),
    });
    readiness.add('broker', () => connection.flush());
    const version = connection.info?.version ?? '';
    readiness.state('natsServer', { version, lacks: missingGuarantees(version) });
  }

  static register(options: DeliveryOptions): DynamicModule {
    return {
      module: DeliveryModule,
      global: true,
      providers: [
        { provide: DELIVERY_OPTIONS, useValue: options },
        { provide: BROKER, useFactory: () => connectBroker(options.natsUrl, options.service) },
        { provide: OutboxRepository, useValue: new OutboxRepository(options.schema) },
      ],
      exports: [DELIVERY_OPTIONS, BROKER, OutboxRepository],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    const version = this.connection.info?.version ?? '';
    this.logger.info({ version, lacks: missingGuarantees(version) }, 'broker connected');
    void this.connection.closed().then((error) => {
      if (!this.draining)
        exitOnFatal(this.logger, 'the broker connection is closed for good', error);
    });
    await this.listener.start();
    this.relay.start();
    this.reconciler.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.reconciler.stop();
    await this.listener.stop();
    await this.relay.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    this.draining = true;
    await this.connection.drain();
  }
}
