import { replayedEventContracts } from '@app/contracts';
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { BrokerWatch } from '../connection/broker-watch.js';
import { isTorn } from '../reconcile/broker-diagnosis.js';
import { readConsumer } from '../reconcile/broker.reconciler.js';
import { allSubscriptions, durableName, EVENT_STREAM, replayDurableName } from './event-stream.js';
import { provisionStreams } from './provision-streams.js';

/** How often the broker is looked after while nothing happens. */
const INTERVAL_MS = 2_000;

/**
 * Keeps the stream and its durable consumers in place while the system runs, as the broker's administrator: a stream
 * that was wiped is made again, a consumer that stands beyond the end of its stream is replaced. The services, which
 * may do neither, then publish again what was lost.
 */
export class BrokerKeeper {
  private readonly watch: BrokerWatch;

  constructor(
    private readonly connection: NatsConnection,
    private readonly logger: Logger,
  ) {
    this.watch = new BrokerWatch({
      connection,
      intervalMs: INTERVAL_MS,
      look: () => this.keep(),
      onFailure: (error) => logger.debug({ err: error }, 'broker cannot be looked after now'),
    });
  }

  start(): void {
    this.watch.start();
  }

  async stop(): Promise<void> {
    await this.watch.stop();
  }

  /** One look at everything. */
  async keep(): Promise<void> {
    const manager = await jetstreamManager(this.connection);
    await removeTornConsumers(manager, this.logger);
    await provisionStreams(this.connection, this.logger);
  }
}

async function removeTornConsumers(manager: JetStreamManager, logger: Logger): Promise<void> {
  const { created, state } = await manager.streams
    .info(EVENT_STREAM)
    .catch(() => ({ created: '', state: null }));
  if (state === null) return;
  const stream = { created, lastSequence: state.last_seq };
  const live = allSubscriptions().map(({ service, contract }) => durableName(service, contract));
  for (const durable of [...live, ...replayedEventContracts.map(replayDurableName)]) {
    const consumer = await readConsumer(manager, durable);
    if (consumer === null || !isTorn(consumer, stream)) continue;
    logger.error(
      { consumer: durable, state: consumer, stream },
      'a consumer stood beyond its stream and is replaced',
    );
    await manager.consumers.delete(EVENT_STREAM, durable);
  }
}
