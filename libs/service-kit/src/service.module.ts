import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { systemClock } from './clock.js';
import { connectDatabase, createDataSource, type DatabaseOptions } from './database.js';
import type { Logger } from './logger.js';
import { createMetrics } from './metrics.js';
import { OpsServer } from './ops-server.js';
import { Readiness } from './readiness.js';

/** Injection tokens for what is not a class. */
export const LOGGER = Symbol('LOGGER');
export const CLOCK = Symbol('CLOCK');

export interface ServiceOptions {
  readonly name: string;
  readonly logger: Logger;
  readonly ops: { readonly host: string; readonly port: number };
  readonly database: Omit<DatabaseOptions, 'applicationName'>;
}

/**
 * The process concerns of one service: its logger, clock, DataSource, metrics, and the health server that tells when it
 * is ready. Imported once, by the service's composition root.
 */
@Module({})
export class ServiceModule
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readonly server: OpsServer;

  constructor(
    private readonly dataSource: DataSource,
    readiness: Readiness,
    registry: Registry,
    @Inject('OPS_ADDRESS') address: { host: string; port: number },
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    readiness.add('database', () => dataSource.query('SELECT 1'));
    this.server = new OpsServer({
      ...address,
      registry,
      checks: readiness.checks,
      facts: () => readiness.facts,
    });
  }

  static register(options: ServiceOptions): DynamicModule {
    return {
      module: ServiceModule,
      global: true,
      providers: [
        { provide: LOGGER, useValue: options.logger },
        { provide: CLOCK, useValue: systemClock },
        { provide: 'OPS_ADDRESS', useValue: options.ops },
        { provide: Readiness, useValue: new Readiness() },
        { provide: Registry, useFactory: () => createMetrics(options.name) },
        {
          provide: DataSource,
          useFactory: () =>
            connectDatabase(
              createDataSource({ ...options.database, applicationName: options.name }),
              options.logger,
            ),
        },
      ],
      exports: [LOGGER, CLOCK, Readiness, Registry, DataSource],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    const port = await this.server.listen();
    this.server.markReady();
    this.logger.info({ opsPort: port }, 'ready');
  }

  beforeApplicationShutdown(): void {
    this.server.markStopping();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.server.close();
    await this.dataSource.destroy();
  }
}
