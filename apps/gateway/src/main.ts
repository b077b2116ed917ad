import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger, NestLogger, Readiness, stopOnSignals } from '@app/service-kit';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readGatewayConfig } from './gateway.config.js';
import { configureHttp, gatewayAdapter } from './gateway.http.js';
import { GatewayModule } from './gateway.module.js';

const config = readGatewayConfig();
const logger = createLogger('gateway', config.LOG_LEVEL);
const app = await NestFactory.create<NestFastifyApplication>(
  GatewayModule.register(config, logger),
  gatewayAdapter(config),
  { logger: new NestLogger(logger), abortOnError: false, bodyParser: false },
);
await configureHttp(app, config);
stopOnSignals(logger, async () => {
  app.get(Readiness).stop();
  await sleep(config.STOP_DELAY_MS);
  await app.close();
});
await app.listen(config.PORT, config.HOST);
logger.info({ publicUrl: config.PUBLIC_URL, port: config.PORT }, 'listening');
