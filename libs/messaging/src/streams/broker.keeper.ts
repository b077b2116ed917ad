import { replayedEventContracts } from '@app/contracts';
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { BrokerWatch, LOOK_TIMEOUT_MS } from '../connection/broker-watch.js';
import { isTorn, type ConsumerState, type StreamState } from '../reconcile/broker-diagnosis.js';
import { readConsumer, readStream } from '../reconcile/broker.reconciler.js';
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
    const manager = await jetstreamManager(this.connection, { timeout: LOOK_TIMEOUT_MS });
    await removeTornConsumers(manager, this.logger);
    await provisionStreams(this.connection, this.logger, LOOK_TIMEOUT_MS);
  }
}

async function removeTornConsumers(manager: JetStreamManager, logger: Logger): Promise<void> {
  const live = allSubscriptions().map(({ service, contract }) => durableName(service, contract));
  const all = [...live, ...replayedEventContracts.map(replayDurableName)];
  const suspects = [...(await findTorn(manager, all)).keys()];
  // The stream may have been made anew between the two questions: twice in a row it is not.
  for (const [durable, facts] of await findTorn(manager, suspects)) {
    const text = 'a consumer stood beyond its stream and is replaced';
    logger.error({ consumer: durable, ...facts }, text);
    await manager.consumers.delete(EVENT_STREAM, durable);
  }
}

interface TornFacts {
  readonly state: ConsumerState;
  readonly stream: StreamState;
}

/**
 * The consumers are asked first: a stream that grows meanwhile ends after them, while the other way round every consumer
 * of a busy stream would seem to stand beyond its end.
 */
async function findTorn(
  manager: JetStreamManager,
  durables: readonly string[],
): Promise<Map<string, TornFacts>> {
  const torn = new Map<string, TornFacts>();
  if (durables.length === 0) return torn;
  const states = await Promise.all(durables.map((durable) => readConsumer(manager, durable)));
  const stream = await readStream(manager);
  if (stream === null) return torn;
  for (const [place, durable] of durables.entries()) {
    const state = states[place] ?? null;
    if (state !== null && isTorn(state, stream)) torn.set(durable, { state, stream });
  }
  return torn;
}
