import { createLogger } from '@app/service-kit';
import { provisionBroker, provisionDatabase } from './provision.js';
import { readProvisionerConfig } from './provisioner.config.js';

const config = readProvisionerConfig();
const logger = createLogger('provisioner', config.LOG_LEVEL);

const ran = await provisionDatabase(config.DATABASE_URL, {
  gateway: config.GATEWAY_DATABASE_URL,
  'sync-service': config.SYNC_DATABASE_URL,
  'enrichment-service': config.ENRICHMENT_DATABASE_URL,
  'gallery-service': config.GALLERY_DATABASE_URL,
});
logger.info({ migrations: ran }, 'database is ready');
await provisionBroker(config.NATS_URL);
logger.info('broker is ready');
