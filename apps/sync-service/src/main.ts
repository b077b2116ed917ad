import { listenForRequests, requestServer } from '@app/messaging';
import { armFailpoint, createLogger, NestLogger, stopOnSignals } from '@app/service-kit';
import { NestFactory } from '@nestjs/core';
import { readSyncServiceConfig } from './sync-service.config.js';
import { SyncServiceModule } from './sync-service.module.js';

const config = readSyncServiceConfig();
const logger = createLogger('sync-service', config.LOG_LEVEL);
armFailpoint(config.FAILPOINT);
const app = await NestFactory.createMicroservice(SyncServiceModule.register(config, logger), {
  ...requestServer(config.NATS_URL, 'sync-service'),
  logger: new NestLogger(logger),
});
stopOnSignals(logger, () => app.close());
await listenForRequests(app);
