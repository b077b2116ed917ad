import { eventContracts } from '@app/contracts';
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
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
  private timer: NodeJS.Timeout | null = null;
  private pass: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly connection: NatsConnection,
    private readonly logger: Logger,
  ) {}

  start(): void {
    void this.watchReconnects();
    this.next(0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.pass;
  }

  private async watchReconnects(): Promise<void> {
    for await (const status of this.connection.status()) {
      if (status.type === 'reconnect') this.next(0);
    }
  }

  private next(delayMs: number): void {
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.pass = this.pass
        .then(() => this.keep())
        .catch((error: unknown) =>
          this.logger.debug({ err: error }, 'broker cannot be looked after now'),
        )
        .finally(() => this.next(INTERVAL_MS));
    }, delayMs);
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
  for (const durable of [...live, ...eventContracts.map(replayDurableName)]) {
    const consumer = await readConsumer(manager, durable);
    if (consumer === null || !isTorn(consumer, stream)) continue;
    logger.error(
      { consumer: durable, state: consumer, stream },
      'a consumer stood beyond its stream and is replaced',
    );
    await manager.consumers.delete(EVENT_STREAM, durable);
  }
}
