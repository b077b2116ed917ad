import { LibraryNoticeRaisedV1, ProviderNoticeRaisedV1, type Notice } from '@app/contracts';
import { connectBroker, encodeEvent } from '@app/messaging';
import { waitUntil } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { GatewayWorld } from '../testing/gateway-world.js';

const notice: Notice = {
  key: 'run_failed:1',
  kind: 'run_failed',
  title: 'A sync failed',
  message: 'Spotify did not answer.',
  until: null,
  raisedAt: '2026-11-24T10:00:00.000Z',
};

let world: GatewayWorld;
let connection: NatsConnection;
let stream: JetStreamClient;
beforeAll(async () => {
  world = await GatewayWorld.start();
  await world.startGateway();
  connection = await connectBroker(world.broker.url, 'spec');
  stream = jetstream(connection);
});
afterAll(async () => {
  await connection.close();
  await world.stop();
});

async function publish(contract: typeof LibraryNoticeRaisedV1, data: Notice): Promise<void> {
  const event = encodeEvent(contract, data, {
    occurredAt: new Date(data.raisedAt),
    correlationId: data.key,
  });
  await stream.publish(contract.subject, JSON.stringify(event));
}

async function stored(): Promise<{ key: string; raised_by: string }[]> {
  return world.owner.query('SELECT key, raised_by FROM gateway.notices ORDER BY key');
}

describe('a notice that a service raises', () => {
  it('is stored once, however often it comes, and says who raised it', async () => {
    await publish(LibraryNoticeRaisedV1, notice);
    await publish(LibraryNoticeRaisedV1, notice);
    await publish(ProviderNoticeRaisedV1, {
      ...notice,
      key: 'quota_closed:soundcharts:2026-12-01',
      kind: 'quota_closed',
      until: '2026-12-01T00:00:00.000Z',
    });
    await waitUntil('both notices', async () => (await stored()).length === 2);
    expect(await stored()).toEqual([
      { key: 'quota_closed:soundcharts:2026-12-01', raised_by: 'enrichment-service' },
      { key: 'run_failed:1', raised_by: 'sync-service' },
    ]);
    const [inbox] = await world.owner.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM gateway.inbox',
    );
    expect(inbox).toEqual({ count: 2 });
  });
});
