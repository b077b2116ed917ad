/** The discovering process of the hand-written pipeline: its outbox goes to the broker. */
import { readBaselineConfig } from './baseline.config.js';
import { openConnections } from './connections.js';
import { DISCOVERY_CHANNEL } from './names.js';
import { relay } from './relay.js';
import { Wake } from './wake.js';

const connections = await openConnections(readBaselineConfig());
const wake = new Wake();
let running = true;
process.once('SIGTERM', () => {
  running = false;
  wake.call();
});
await connections.listen(DISCOVERY_CHANNEL, () => wake.call());
await relay(connections.pool, connections.jetstream, 'discovery_outbox', wake, () => running);
await connections.close();
