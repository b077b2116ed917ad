/** The enriching process of the hand-written pipeline: inbox, queue, upstream, features, second outbox. */
import { readBaselineConfig } from './baseline.config.js';
import { openConnections } from './connections.js';
import { ENRICHED_CHANNEL } from './names.js';
import { Receiver } from './receive.js';
import { relay } from './relay.js';
import { Wake } from './wake.js';
import { Worker } from './work.js';

const config = readBaselineConfig();
const connections = await openConnections(config);
const { pool, jetstream } = connections;
const outbox = new Wake();
const worker = new Worker(pool, config.UPSTREAM_URL, config.CONCURRENCY);
const receiver = new Receiver(pool, jetstream, () => worker.ring());
let running = true;
process.once('SIGTERM', () => {
  running = false;
  outbox.call();
  worker.stop();
  void receiver.stop();
});
await connections.listen(ENRICHED_CHANNEL, () => outbox.call());
await Promise.all([
  receiver.run(),
  worker.run(),
  relay(pool, jetstream, 'outbox', outbox, () => running),
]);
await connections.close();
