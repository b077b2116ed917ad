import { BrokerKeeper, connectBroker } from '@app/messaging';
import { createLogger, createMetrics, OpsServer, stopOnSignals } from '@app/service-kit';
import { readBrokerKeeperConfig } from './broker-keeper.config.js';

const config = readBrokerKeeperConfig();
const logger = createLogger('broker-keeper', config.LOG_LEVEL);
const connection = await connectBroker(config.NATS_URL, 'broker-keeper');
const keeper = new BrokerKeeper(connection, logger);
const ops = new OpsServer({
  host: config.OPS_HOST,
  port: config.OPS_PORT,
  registry: createMetrics('broker-keeper'),
  checks: [{ name: 'broker', check: () => connection.flush() }],
});
stopOnSignals(logger, async () => {
  await keeper.stop();
  await connection.drain();
  await ops.close();
});
keeper.start();
await ops.listen();
ops.markReady();
