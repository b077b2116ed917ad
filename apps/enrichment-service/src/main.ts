import { listenForRequests, requestServer } from '@app/messaging';
import { armFailpoint, createLogger, NestLogger, stopOnSignals } from '@app/service-kit';
import { NestFactory } from '@nestjs/core';
import { readEnrichmentServiceConfig } from './enrichment-service.config.js';
import { EnrichmentServiceModule } from './enrichment-service.module.js';

const config = readEnrichmentServiceConfig();
const logger = createLogger('enrichment-service', config.LOG_LEVEL);
armFailpoint(config.FAILPOINT);
const app = await NestFactory.createMicroservice(EnrichmentServiceModule.register(config, logger), {
  ...requestServer(config.NATS_URL, 'enrichment-service'),
  logger: new NestLogger(logger),
});
stopOnSignals(logger, () => app.close());
await listenForRequests(app);
