import { listenForRequests, requestServer } from '@app/messaging';
import { armFailpoint, createLogger, NestLogger, stopOnSignals } from '@app/service-kit';
import { NestFactory } from '@nestjs/core';
import { readGalleryServiceConfig } from './gallery-service.config.js';
import { GalleryServiceModule } from './gallery-service.module.js';

const config = readGalleryServiceConfig();
const logger = createLogger('gallery-service', config.LOG_LEVEL);
armFailpoint(config.FAILPOINT);
const app = await NestFactory.createMicroservice(GalleryServiceModule.register(config, logger), {
  ...requestServer(config.NATS_URL, 'gallery-service'),
  logger: new NestLogger(logger),
});
stopOnSignals(logger, () => app.close());
await listenForRequests(app);
