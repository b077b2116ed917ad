import type { ServiceName } from '@app/contracts';
import { databaseSchemas, ServiceModule, type Logger } from '@app/service-kit';
import type { DynamicModule } from '@nestjs/common';
import { DeliveryModule } from './delivery.module.js';

/** What `serviceConfigShape` reads from the environment, as far as the shared modules need it. */
export interface ServiceImportsConfig {
  readonly DATABASE_URL: string;
  readonly NATS_URL: string;
  readonly OPS_HOST: string;
  readonly OPS_PORT: number;
}

/** The modules of every service that takes part in delivery: process concerns, and its half of the event stream. */
export function serviceImports(
  service: ServiceName,
  config: ServiceImportsConfig,
  logger: Logger,
): DynamicModule[] {
  const { schema } = databaseSchemas[service];
  return [
    ServiceModule.register({
      name: service,
      logger,
      ops: { host: config.OPS_HOST, port: config.OPS_PORT },
      database: { url: config.DATABASE_URL, schema },
    }),
    DeliveryModule.register({
      service,
      schema,
      databaseUrl: config.DATABASE_URL,
      natsUrl: config.NATS_URL,
    }),
  ];
}
