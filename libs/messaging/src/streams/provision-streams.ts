import { replayedEventContracts } from '@app/contracts';
import {
  JetStreamApiError,
  jetstreamManager,
  type ConsumerConfig,
  type JetStreamManager,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import {
  allSubscriptions,
  durableConsumerConfig,
  EVENT_STREAM,
  eventStreamConfig,
  replayConsumerConfig,
} from './event-stream.js';

/** A deployment may meet a broker that has only just begun. */
const DEPLOY_TIMEOUT_MS = 5_000;

/**
 * Makes the event stream and every durable consumer that is not there, and brings their limits up to date. It
 * runs as the broker's administrator: no service may make or change streams.
 */
export async function provisionStreams(
  connection: NatsConnection,
  logger: Logger,
  answerTimeoutMs = DEPLOY_TIMEOUT_MS,
): Promise<void> {
  const manager = await jetstreamManager(connection, { timeout: answerTimeoutMs });
  await provisionStream(manager, logger);
  const live = allSubscriptions().map(({ service, contract }) =>
    durableConsumerConfig(service, contract),
  );
  for (const config of [...live, ...replayedEventContracts.map(replayConsumerConfig)]) {
    await provisionConsumer(manager, config, logger);
  }
}

async function provisionConsumer(
  manager: JetStreamManager,
  config: Partial<ConsumerConfig> & { durable_name: string },
  logger: Logger,
): Promise<void> {
  const { durable_name: consumer, ack_wait, max_ack_pending } = config;
  if (!(await exists(manager.consumers.info(EVENT_STREAM, consumer)))) {
    await manager.consumers.add(EVENT_STREAM, config);
    logger.info({ consumer }, 'durable consumer made');
    return;
  }
  const { config: current } = await manager.consumers.info(EVENT_STREAM, consumer);
  if (current.ack_wait === ack_wait && current.max_ack_pending === max_ack_pending) return;
  await manager.consumers.update(EVENT_STREAM, consumer, { ack_wait, max_ack_pending });
  logger.info({ consumer }, 'durable consumer brought up to date');
}

async function provisionStream(manager: JetStreamManager, logger: Logger): Promise<void> {
  const config = eventStreamConfig();
  if (!(await exists(manager.streams.info(EVENT_STREAM)))) {
    await manager.streams.add(config);
    logger.info({ stream: EVENT_STREAM }, 'stream made');
    return;
  }
  const { config: current } = await manager.streams.info(EVENT_STREAM);
  const changed = Object.entries(config).some(
    ([key, value]) =>
      JSON.stringify(current[key as keyof typeof current]) !== JSON.stringify(value),
  );
  if (!changed) return;
  await manager.streams.update(EVENT_STREAM, config);
  logger.info({ stream: EVENT_STREAM }, 'stream brought up to date');
}

async function exists(question: Promise<unknown>): Promise<boolean> {
  try {
    await question;
    return true;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.status === 404) return false;
    throw error;
  }
}
