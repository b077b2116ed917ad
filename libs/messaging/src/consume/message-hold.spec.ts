import { setTimeout as sleep } from 'node:timers/promises';
import { LibraryChangedV1 } from '@app/contracts';
import { startTestBroker, waitUntil, type TestBroker } from '@app/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jetstreamManager, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { connectBroker } from '../connection/connect-broker.js';
import { ACK_WAIT_MS, durableName, EVENT_STREAM } from '../streams/event-stream.js';
import { BatchPuller } from './batch-puller.js';

const durable = durableName('gallery-service', LibraryChangedV1);

let broker: TestBroker;
let alive: NatsConnection;

beforeAll(async () => {
  broker = await startTestBroker();
  alive = await connectBroker(broker.url, 'spec');
});

afterAll(async () => {
  await alive.close();
  await broker.stop();
});

beforeEach(async () => {
  const manager = await jetstreamManager(alive);
  await manager.streams.purge(EVENT_STREAM);
  alive.publish(LibraryChangedV1.subject, '{}');
});

async function takeOne(puller: BatchPuller): Promise<JsMsg> {
  const [message] = await puller.take(1);
  if (message === undefined) throw new Error('the puller has ended');
  return message;
}

async function settled(): Promise<boolean> {
  const info = await (await jetstreamManager(alive)).consumers.info(EVENT_STREAM, durable);
  return info.num_pending === 0 && info.num_ack_pending === 0;
}

describe('a message in hand', () => {
  it('stays with a replica that lives, however long it takes', async () => {
    const slow = await BatchPuller.open(alive, durable);
    const other = await BatchPuller.open(alive, durable);
    const message = await takeOne(slow);
    const stolen = other.take(1);
    await sleep(ACK_WAIT_MS * 1.6);
    message.ack();
    await waitUntil('the acknowledgement', settled);
    await other.close();
    await slow.close();
    expect(message.info.deliveryCount).toBe(1);
    expect(await stolen).toEqual([]);
  });

  it('goes to another when the replica that had it is gone without a word', async () => {
    const doomed = await connectBroker(broker.url, 'doomed');
    const message = await takeOne(await BatchPuller.open(doomed, durable));
    await doomed.close();
    const other = await BatchPuller.open(alive, durable);
    const again = await takeOne(other);
    expect(again.seq).toBe(message.seq);
    expect(again.info.deliveryCount).toBe(2);
    again.ack();
    await waitUntil('the acknowledgement', settled);
    await other.close();
  });
});
