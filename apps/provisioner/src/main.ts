import { connectBroker, provisionStreams } from '@app/messaging';
import { armFailpoint, createLogger } from '@app/service-kit';
import { provisionDatabase } from './provision.js';
import { readProvisionerConfig } from './provisioner.config.js';

const config = readProvisionerConfig();
const logger = createLogger('provisioner', config.LOG_LEVEL);
armFailpoint(config.FAILPOINT);

const migrations = await provisionDatabase(config.DATABASE_URL, {
  gateway: config.GATEWAY_DATABASE_URL,
  'sync-service': config.SYNC_DATABASE_URL,
  'enrichment-service': config.ENRICHMENT_DATABASE_URL,
  'gallery-service': config.GALLERY_DATABASE_URL,
});
logger.info({ migrations }, 'database is ready');
const connection = await connectBroker(config.NATS_URL, 'provisioner');
await provisionStreams(connection, logger);
await connection.close();
logger.info('broker is ready');
