import { JetStreamApiError, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import {
  allSubscriptions,
  durableConsumerConfig,
  durableName,
  EVENT_STREAM,
  eventStreamConfig,
} from './event-stream.js';

/**
 * Makes, or brings up to date, the event stream and every durable consumer. It is a step of deployment and runs as the
 * broker's administrator: no service may make or change streams.
 */
export async function provisionStreams(connection: NatsConnection): Promise<void> {
  const manager = await jetstreamManager(connection);
  await provisionStream(manager);
  for (const { service, contract } of allSubscriptions()) {
    const config = durableConsumerConfig(service, contract);
    if (await consumerExists(manager, durableName(service, contract))) {
      await manager.consumers.update(EVENT_STREAM, config.durable_name, config);
    } else {
      await manager.consumers.add(EVENT_STREAM, config);
    }
  }
}

async function provisionStream(manager: JetStreamManager): Promise<void> {
  const config = eventStreamConfig();
  try {
    await manager.streams.info(config.name);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    await manager.streams.add(config);
    return;
  }
  await manager.streams.update(config.name, config);
}

async function consumerExists(manager: JetStreamManager, durable: string): Promise<boolean> {
  try {
    await manager.consumers.info(EVENT_STREAM, durable);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.status === 404;
}
