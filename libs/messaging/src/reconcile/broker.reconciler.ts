import { eventContracts, type EventContract, type ServiceName } from '@app/contracts';
import { failpoint } from '@app/service-kit';
import { JetStreamApiError, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { BrokerWatch, LOOK_TIMEOUT_MS } from '../connection/broker-watch.js';
import { durableName, EVENT_STREAM } from '../streams/event-stream.js';
import {
  diagnoseStream,
  settledThrough,
  type ConsumerState,
  type StreamState,
} from './broker-diagnosis.js';
import type { UnconfirmedRepository } from './unconfirmed.repository.js';

/** How often the broker is compared with Postgres while nothing happens. */
const INTERVAL_MS = 3_000;

export interface BrokerReconcilerOptions {
  readonly service: ServiceName;
  readonly dataSource: DataSource;
  readonly connection: NatsConnection;
  readonly unconfirmed: UnconfirmedRepository;
  readonly logger: Logger;
  /** Called when rows went back to the outbox. */
  readonly onRepublish: () => void;
}

/**
 * Holds the broker to its word. On every connect, and at intervals, what a service published is compared with the
 * effects recorded in Postgres: after a loss everything without an effect is published again; a single message that
 * went missing is found because its consumer has settled all around it.
 */
export class BrokerReconciler {
  private readonly contracts: readonly EventContract[];
  private readonly watch: BrokerWatch;

  constructor(private readonly options: BrokerReconcilerOptions) {
    this.contracts = eventContracts.filter(({ publisher }) => publisher === options.service);
    this.watch = new BrokerWatch({
      connection: options.connection,
      intervalMs: INTERVAL_MS,
      look: () => this.reconcile(),
      onFailure: (error) => options.logger.debug({ err: error }, 'broker cannot be compared now'),
    });
  }

  /** A service that publishes nothing has nothing to compare. */
  start(): void {
    if (this.contracts.length > 0) this.watch.start();
  }

  async stop(): Promise<void> {
    await this.watch.stop();
  }

  /** One comparison. @returns how many events were sent back to the outbox */
  async reconcile(): Promise<number> {
    const { dataSource, connection, unconfirmed, logger } = this.options;
    const manager = await jetstreamManager(connection, {
      checkAPI: false,
      timeout: LOOK_TIMEOUT_MS,
    });
    for (const contract of this.contracts) await unconfirmed.confirm(dataSource.manager, contract);
    await failpoint('reconcile.after-confirm');
    // The watermark first: another replica moves it on while the stream grows, and the stream would seem to be behind it.
    const watermark = await unconfirmed.readWatermark(dataSource.manager, EVENT_STREAM);
    const stream = await readStream(manager);
    if (stream === null) return 0;
    const condition = diagnoseStream(watermark, stream);
    let republished = 0;
    if (condition === 'sound') {
      for (const contract of this.contracts) republished += await this.sweep(manager, contract);
    } else {
      republished = await this.publishAllAgain();
      logger.error(
        { condition, watermark, stream, republished },
        'the broker lost what it had acknowledged',
      );
    }
    if (republished > 0) await failpoint('reconcile.after-republish');
    await unconfirmed.writeWatermark(dataSource.manager, EVENT_STREAM, {
      streamCreated: stream.created,
      lastSequence: stream.lastSequence,
    });
    if (republished > 0) this.options.onRepublish();
    return republished;
  }

  private async publishAllAgain(): Promise<number> {
    let count = 0;
    for (const contract of this.contracts) {
      count += await this.options.unconfirmed.publishAgain(
        this.options.dataSource.manager,
        contract,
        null,
      );
    }
    return count;
  }

  private async sweep(manager: JetStreamManager, contract: EventContract): Promise<number> {
    const { dataSource, unconfirmed, logger } = this.options;
    let count = 0;
    for (const service of contract.consumers) {
      const publishedBefore = await unconfirmed.now(dataSource.manager);
      const consumer = await readConsumer(manager, durableName(service, contract));
      if (consumer === null) continue;
      const lost = await unconfirmed.publishAgain(dataSource.manager, contract, {
        consumerOf: service,
        throughSequence: settledThrough(consumer),
        publishedBefore,
      });
      if (lost > 0)
        logger.warn(
          { event: contract.type, consumer: service, lost },
          'events without effect are published again',
        );
      count += lost;
    }
    return count;
  }
}

/** The stream's state, or null where it does not exist. */
export async function readStream(manager: JetStreamManager): Promise<StreamState | null> {
  const info = await orNull(manager.streams.info(EVENT_STREAM));
  return info === null ? null : { created: info.created, lastSequence: info.state.last_seq };
}

/** A consumer's state, or null where it does not exist. */
export async function readConsumer(
  manager: JetStreamManager,
  durable: string,
): Promise<ConsumerState | null> {
  const info = await orNull(manager.consumers.info(EVENT_STREAM, durable));
  if (info === null) return null;
  return {
    deliveredSequence: info.delivered.stream_seq,
    ackFloorSequence: info.ack_floor.stream_seq,
    pending: info.num_pending,
    unsettled: info.num_ack_pending,
  };
}

async function orNull<T>(question: Promise<T>): Promise<T | null> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.status === 404) return null;
    throw error;
  }
}
