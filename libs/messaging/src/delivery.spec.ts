import {
  LibraryChangedV1,
  TrackDiscoveredV1,
  type EventData,
  type EventEnvelope,
} from '@app/contracts';
import { createLogger, PostgresListener } from '@app/service-kit';
import {
  createTestDatabase,
  startTestBroker,
  waitUntil,
  type TestBroker,
  type TestDatabase,
} from '@app/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { DataSource, type EntityManager } from 'typeorm';
import { connectBroker } from './connection/connect-broker.js';
import { ConsumerRunner } from './consume/consumer.runner.js';
import type { EventConsumer } from './consume/event-consumer.js';
import { DeadLetterRepository } from './inbox/dead-letter.repository.js';
import { InboxRepository } from './inbox/inbox.repository.js';
import { OutboxRelay } from './outbox/outbox.relay.js';
import { outboxChannel, OutboxRepository } from './outbox/outbox.repository.js';
import { durableName, EVENT_STREAM } from './streams/event-stream.js';

type Change = EventData<typeof LibraryChangedV1>;
type Handler = (events: readonly EventEnvelope<Change>[], manager: EntityManager) => Promise<void>;

const logger = createLogger('spec', 'fatal');
const context = { occurredAt: new Date('2026-11-24T10:00:00Z'), correlationId: 'spec' };
const outbox = new OutboxRepository('sync');

let database: TestDatabase;
let broker: TestBroker;
let connection: NatsConnection;
let publisher: DataSource;
let consumer: DataSource;
let sequence = 0;

function changes(count: number): Change[] {
  return Array.from({ length: count }, () => ({
    spotifyId: String(++sequence).padStart(22, '0'),
    change: 'saved' as const,
    addedAt: '2026-11-24T10:00:00.000Z',
    sequence,
  }));
}

function dataSource(url: string): Promise<DataSource> {
  return new DataSource({ type: 'postgres', url }).initialize();
}

function startRelay(): OutboxRelay {
  const relay = new OutboxRelay({ dataSource: publisher, connection, outbox, logger });
  relay.start();
  return relay;
}

function startRunner(handler: Handler): ConsumerRunner {
  const eventConsumer: EventConsumer<typeof LibraryChangedV1> = {
    contract: LibraryChangedV1,
    apply: handler,
  };
  const runner = new ConsumerRunner({
    service: 'gallery-service',
    consumer: eventConsumer,
    dataSource: consumer,
    connection,
    inbox: new InboxRepository('gallery'),
    deadLetters: new DeadLetterRepository(consumer, 'gallery'),
    logger,
  });
  runner.start();
  return runner;
}

const countEffect: Handler = async (events, manager) => {
  await manager.query(
    `INSERT INTO gallery.tracks_a AS t (id, library_sequence) SELECT unnest($1::text[]), 1
     ON CONFLICT (id) DO UPDATE SET library_sequence = t.library_sequence + 1`,
    [events.map(({ data }) => data.spotifyId)],
  );
};

async function effects(of: readonly Change[]): Promise<{ tracks: number; doubled: number }> {
  const rows = await consumer.query<{ tracks: number; doubled: number }[]>(
    `SELECT count(*)::int AS tracks, (count(*) FILTER (WHERE library_sequence > 1))::int AS doubled
       FROM gallery.tracks_a WHERE id = ANY ($1)`,
    [of.map(({ spotifyId }) => spotifyId)],
  );
  return rows[0] ?? { tracks: 0, doubled: 0 };
}

beforeAll(async () => {
  [database, broker] = await Promise.all([createTestDatabase(), startTestBroker()]);
  connection = await connectBroker(broker.url, 'spec');
  publisher = await dataSource(database.urls['sync-service']);
  consumer = await dataSource(database.urls['gallery-service']);
});

afterAll(async () => {
  await connection.close();
  await publisher.destroy();
  await consumer.destroy();
  await broker.stop();
  await database.drop();
});

beforeEach(async () => {
  const manager = await jetstreamManager(connection);
  await manager.streams.purge(EVENT_STREAM);
});

describe('an event', () => {
  it('goes from a committed transaction to its effect, and is told about by a notification', async () => {
    const facts = changes(450);
    const relay = startRelay();
    const listener = new PostgresListener(
      database.urls['sync-service'],
      outboxChannel('sync'),
      () => relay.wake(),
      logger,
    );
    await listener.start();
    const runner = startRunner(countEffect);
    await publisher.transaction((manager) => outbox.add(manager, LibraryChangedV1, facts, context));
    await waitUntil('all effects', async () => (await effects(facts)).tracks === facts.length);
    await waitUntil(
      'all rows marked',
      async () => (await outbox.countUnpublished(publisher.manager)) === 0,
    );
    await Promise.all([relay.stop(), listener.stop(), runner.stop()]);
    expect(await effects(facts)).toEqual({ tracks: 450, doubled: 0 });
  });

  it('is not published when its transaction is rolled back, and only once when added twice', async () => {
    const [kept, lost] = changes(2);
    if (kept === undefined || lost === undefined) throw new Error('two changes');
    await expect(
      publisher.transaction(async (manager) => {
        await outbox.add(manager, LibraryChangedV1, [lost], context);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    const added = await publisher.transaction(async (manager) => [
      await outbox.add(manager, LibraryChangedV1, [kept], context),
      await outbox.add(manager, LibraryChangedV1, [kept], context),
    ]);
    expect(added).toEqual([1, 0]);
    const relay = startRelay();
    await waitUntil(
      'the row to be marked',
      async () => (await outbox.countUnpublished(publisher.manager)) === 0,
    );
    await relay.stop();
    const manager = await jetstreamManager(connection);
    expect((await manager.streams.info(EVENT_STREAM)).state.messages).toBe(1);
  });

  it('has its effect once when it is delivered many times', async () => {
    const facts = changes(50);
    await publisher.transaction((manager) => outbox.add(manager, LibraryChangedV1, facts, context));
    for (let generation = 1; generation <= 3; generation += 1) {
      const relay = startRelay();
      await waitUntil(
        'all rows marked',
        async () => (await outbox.countUnpublished(publisher.manager)) === 0,
      );
      await relay.stop();
      await publisher.query(`UPDATE sync.outbox SET published_at = NULL, generation = $1`, [
        generation,
      ]);
    }
    await publisher.query(`UPDATE sync.outbox SET published_at = now()`);
    const runner = startRunner(countEffect);
    await waitUntil('all effects', async () => (await effects(facts)).tracks === facts.length);
    await waitUntil('everything acknowledged', async () => {
      const manager = await jetstreamManager(connection);
      const info = await manager.consumers.info(EVENT_STREAM, 'gallery-service_library-changed');
      return info.num_pending === 0 && info.num_ack_pending === 0;
    });
    await runner.stop();
    expect(await effects(facts)).toEqual({ tracks: 50, doubled: 0 });
  });
});

describe('a message that cannot be handled', () => {
  it('becomes a dead letter at once when it cannot be read, and does not hold up the others', async () => {
    const facts = changes(3);
    const runner = startRunner(countEffect);
    connection.publish(LibraryChangedV1.subject, '{"poison":true}');
    await publisher.transaction((manager) => outbox.add(manager, LibraryChangedV1, facts, context));
    const relay = startRelay();
    await waitUntil('the good ones', async () => (await effects(facts)).tracks === 3);
    await waitUntil('the dead letter', async () => {
      const rows = await consumer.query<unknown[]>(
        `SELECT 1 FROM gallery.dead_letters WHERE payload_excerpt = '{"poison":true}'`,
      );
      return rows.length === 1;
    });
    await Promise.all([relay.stop(), runner.stop()]);
  });

  it('is tried again, alone, until it is poison; the rest of its batch has its effect once', async () => {
    const facts = changes(20);
    const bad = facts[7]?.spotifyId;
    let attempts = 0;
    await publisher.transaction((manager) => outbox.add(manager, LibraryChangedV1, facts, context));
    const relay = startRelay();
    const runner = startRunner(async (events, manager) => {
      await countEffect(events, manager);
      if (events.some(({ data }) => data.spotifyId === bad)) {
        if (events.length === 1) attempts += 1;
        if (attempts < 2) throw new Error('not yet');
      }
    });
    await waitUntil('all effects', async () => (await effects(facts)).tracks === facts.length);
    await Promise.all([relay.stop(), runner.stop()]);
    expect(await effects(facts)).toEqual({ tracks: 20, doubled: 0 });
    expect(attempts).toBe(2);
  });
});

describe('a consumer', () => {
  it('stops at once, also while it is only just being opened', async () => {
    const runner = startRunner(countEffect);
    await runner.stop();
    const later = startRunner(countEffect);
    await Promise.resolve();
    await later.stop();
    const manager = await jetstreamManager(connection);
    const durable = durableName('gallery-service', LibraryChangedV1);
    expect((await manager.consumers.info(EVENT_STREAM, durable)).num_ack_pending).toBe(0);
  });
});

describe('a message that is for somebody else', () => {
  it('is passed over, and is no dead letter', async () => {
    const manager = await jetstreamManager(connection);
    const durable = durableName('gallery-service', LibraryChangedV1);
    const filterTo = (subject: string) =>
      manager.consumers.update(EVENT_STREAM, durable, { filter_subject: subject });
    await filterTo(TrackDiscoveredV1.subject);
    const runner = startRunner(countEffect);
    try {
      await jetstream(connection).publish(TrackDiscoveredV1.subject, '{"for":"others"}');
      await waitUntil('the message to be settled', async () => {
        const { ack_floor, num_pending } = await manager.consumers.info(EVENT_STREAM, durable);
        return num_pending === 0 && ack_floor.consumer_seq > 0;
      });
      const letters = await consumer.query<unknown[]>(
        'SELECT 1 FROM gallery.dead_letters WHERE subject = $1',
        [TrackDiscoveredV1.subject],
      );
      expect(letters).toEqual([]);
    } finally {
      await runner.stop();
      await filterTo(LibraryChangedV1.subject);
    }
  });
});
