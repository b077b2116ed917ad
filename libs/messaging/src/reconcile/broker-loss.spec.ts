import { rmSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LibraryChangedV1, type EventData } from '@app/contracts';
import { createLogger } from '@app/service-kit';
import {
  createTestDatabase,
  startTestBroker,
  waitUntil,
  type TestBroker,
  type TestDatabase,
} from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NatsConnection } from '@nats-io/transport-node';
import { jetstreamManager } from '@nats-io/jetstream';
import { DataSource } from 'typeorm';
import { connectBroker } from '../connection/connect-broker.js';
import { ConsumerRunner } from '../consume/consumer.runner.js';
import type { EventConsumer } from '../consume/event-consumer.js';
import { DeadLetterRepository } from '../inbox/dead-letter.repository.js';
import { InboxRepository } from '../inbox/inbox.repository.js';
import { OutboxRelay } from '../outbox/outbox.relay.js';
import { OutboxRepository } from '../outbox/outbox.repository.js';
import { BrokerKeeper } from '../streams/broker.keeper.js';
import { EVENT_STREAM } from '../streams/event-stream.js';
import { BrokerReconciler } from './broker.reconciler.js';
import { UnconfirmedRepository } from './unconfirmed.repository.js';

const logger = createLogger('spec', 'fatal');
const outbox = new OutboxRepository('sync');
const DURABLE = 'gallery-service_library-changed';

let database: TestDatabase;
let broker: TestBroker;
let connection: NatsConnection;
let publisher: DataSource;
let gallery: DataSource;
let relay: OutboxRelay;
let reconciler: BrokerReconciler;
let keeper: BrokerKeeper;
let enrichment: DataSource;
let runner: ConsumerRunner | null = null;
let otherListener: ConsumerRunner | null = null;
let sequence = 0;

const counting: EventConsumer<typeof LibraryChangedV1> = {
  contract: LibraryChangedV1,
  apply: async (events, manager) => {
    await manager.query(
      `INSERT INTO gallery.tracks_a AS t (id, library_sequence) SELECT unnest($1::text[]), 1
       ON CONFLICT (id) DO UPDATE SET library_sequence = t.library_sequence + 1`,
      [events.map(({ data }) => data.spotifyId)],
    );
  },
};

/** The other service that hears of the library: an event counts as confirmed once both have noted it. */
const listening: EventConsumer<typeof LibraryChangedV1> = {
  contract: LibraryChangedV1,
  apply: async () => undefined,
};

interface Listener {
  readonly service: 'gallery-service' | 'enrichment-service';
  readonly schema: 'gallery' | 'enrichment';
  readonly dataSource: DataSource;
  readonly consumer: EventConsumer<typeof LibraryChangedV1>;
}

function startRunner({ service, schema, dataSource, consumer }: Listener): ConsumerRunner {
  const started = new ConsumerRunner({
    service,
    consumer,
    dataSource,
    connection,
    inbox: new InboxRepository(schema),
    deadLetters: new DeadLetterRepository(dataSource, schema),
    logger,
  });
  started.start();
  return started;
}

function startConsumer(): void {
  runner = startRunner({
    service: 'gallery-service',
    schema: 'gallery',
    dataSource: gallery,
    consumer: counting,
  });
}

function startOtherListener(): void {
  otherListener = startRunner({
    service: 'enrichment-service',
    schema: 'enrichment',
    dataSource: enrichment,
    consumer: listening,
  });
}

async function publish(count: number): Promise<void> {
  const facts: EventData<typeof LibraryChangedV1>[] = Array.from({ length: count }, () => ({
    spotifyId: String(++sequence).padStart(22, '0'),
    change: 'saved',
    addedAt: '2026-11-24T10:00:00.000Z',
    sequence,
  }));
  const context = { occurredAt: new Date(), correlationId: 'spec' };
  await publisher.transaction((manager) => outbox.add(manager, LibraryChangedV1, facts, context));
  relay.wake();
}

async function published(): Promise<void> {
  await waitUntil(
    'the outbox to drain',
    async () => (await outbox.countUnpublished(publisher.manager)) === 0,
  );
}

async function effects(): Promise<{ once: number; doubled: number }> {
  const rows = await gallery.query<{ once: number; doubled: number }[]>(
    `SELECT (count(*) FILTER (WHERE library_sequence = 1))::int AS once,
            (count(*) FILTER (WHERE library_sequence > 1))::int AS doubled
       FROM gallery.tracks_a`,
  );
  return rows[0] ?? { once: 0, doubled: 0 };
}

async function allEffects(count: number): Promise<void> {
  await waitUntil(`${count} effects`, async () => (await effects()).once === count);
  expect(await effects()).toEqual({ once: count, doubled: 0 });
}

beforeEach(async () => {
  [database, broker] = await Promise.all([createTestDatabase(), startTestBroker()]);
  connection = await connectBroker(broker.url, 'spec');
  publisher = await new DataSource({
    type: 'postgres',
    url: database.urls['sync-service'],
  }).initialize();
  gallery = await new DataSource({
    type: 'postgres',
    url: database.urls['gallery-service'],
  }).initialize();
  enrichment = await new DataSource({
    type: 'postgres',
    url: database.urls['enrichment-service'],
  }).initialize();
  relay = new OutboxRelay({ dataSource: publisher, connection, outbox, logger });
  reconciler = new BrokerReconciler({
    service: 'sync-service',
    dataSource: publisher,
    connection,
    unconfirmed: new UnconfirmedRepository('sync'),
    logger,
    onRepublish: () => relay.wake(),
  });
  keeper = new BrokerKeeper(connection, logger);
  relay.start();
  reconciler.start();
  keeper.start();
});

afterEach(async () => {
  await Promise.all([runner?.stop(), otherListener?.stop(), keeper.stop(), reconciler.stop()]);
  await relay.stop();
  runner = null;
  otherListener = null;
  await connection.close();
  await Promise.all([publisher.destroy(), gallery.destroy(), enrichment.destroy()]);
  await Promise.all([broker.stop(), database.drop()]);
});

describe('a broker that loses what it acknowledged', () => {
  it('has lost nothing that matters when its whole disk is gone', async () => {
    await publish(300);
    await published();
    await reconciler.reconcile();
    await broker.kill();
    rmSync(broker.store, { recursive: true, force: true });
    await broker.revive();
    startConsumer();
    await allEffects(300);
  });

  it('has lost nothing when it is rolled back to an older copy of its disk', async () => {
    await publish(100);
    await published();
    await broker.kill();
    const copy = broker.copyStore('older');
    await broker.revive();
    await publish(200);
    await published();
    await reconciler.reconcile();
    await broker.kill();
    rmSync(broker.store, { recursive: true, force: true });
    cpSync(copy, broker.store, { recursive: true });
    await broker.revive();
    startConsumer();
    await allEffects(300);
  });

  it('has lost nothing when its consumers stand beyond their restored stream', async () => {
    await publish(100);
    await published();
    await broker.kill();
    const copy = broker.copyStore('older');
    await broker.revive();
    startConsumer();
    await publish(150);
    await published();
    await allEffects(250);
    await runner?.stop();
    await broker.kill();
    tear(broker.store, copy);
    await broker.revive();
    const manager = await jetstreamManager(connection, { checkAPI: false });
    await waitUntil('the consumer to be replaced', async () => {
      const [stream, consumer] = await Promise.all([
        manager.streams.info(EVENT_STREAM).catch(() => null),
        manager.consumers.info(EVENT_STREAM, DURABLE).catch(() => null),
      ]);
      if (stream === null || consumer === null) return false;
      return consumer.delivered.stream_seq <= stream.state.last_seq;
    });
    startConsumer();
    await publish(50);
    await allEffects(300);
  });

  it('has lost nothing when single messages are gone from the middle', async () => {
    await publish(60);
    await published();
    const manager = await jetstreamManager(connection);
    for (const lost of [7, 8, 31, 60]) await manager.streams.deleteMessage(EVENT_STREAM, lost);
    startConsumer();
    await allEffects(60);
  });
});

describe('a broker that is busy', () => {
  it('is not thought to have lost anything', async () => {
    const manager = await jetstreamManager(connection);
    const madeAt = async (): Promise<string> =>
      (await manager.consumers.info(EVENT_STREAM, DURABLE)).created;
    const before = await madeAt();
    startConsumer();
    startOtherListener();
    const second = new BrokerReconciler({
      service: 'sync-service',
      dataSource: publisher,
      connection,
      unconfirmed: new UnconfirmedRepository('sync'),
      logger,
      onRepublish: () => relay.wake(),
    });
    let busy = true;
    const lookers = [() => keeper.keep(), () => reconciler.reconcile(), () => second.reconcile()];
    const looks = lookers.map(async (look) => {
      while (busy) await look();
    });
    for (let page = 0; page < 40; page += 1) await publish(150);
    await allEffects(6_000);
    busy = false;
    await Promise.all(looks);
    expect(await madeAt()).toBe(before);
    expect(await publisher.query('SELECT DISTINCT generation FROM sync.outbox')).toEqual([
      { generation: 0 },
    ]);
  });
});

describe('the reconciler', () => {
  it('leaves alone what is merely on its way', async () => {
    await publish(40);
    await published();
    expect(await reconciler.reconcile()).toBe(0);
    startConsumer();
    startOtherListener();
    await allEffects(40);
    expect(await reconciler.reconcile()).toBe(0);
    await waitUntil('all confirmed', async () => {
      await reconciler.reconcile();
      const rows = await publisher.query<unknown[]>(
        'SELECT 1 FROM sync.outbox WHERE confirmed_at IS NULL',
      );
      return rows.length === 0;
    });
    expect(await publisher.query('SELECT DISTINCT generation FROM sync.outbox')).toEqual([
      { generation: 0 },
    ]);
  });

  it('does not send poison round for ever', async () => {
    await publisher.query(
      `INSERT INTO sync.outbox (event_id, subject, payload) VALUES ('LibraryChanged.v1:poison', $1, '{"poison":1}')`,
      [LibraryChangedV1.subject],
    );
    startConsumer();
    startOtherListener();
    await waitUntil('the dead letter', async () => {
      return (await gallery.query<unknown[]>('SELECT 1 FROM gallery.dead_letters')).length === 1;
    });
    await waitUntil('the poison to be confirmed', async () => {
      await reconciler.reconcile();
      const rows = await publisher.query<unknown[]>(
        'SELECT 1 FROM sync.outbox WHERE confirmed_at IS NULL',
      );
      return rows.length === 0;
    });
    expect(await publisher.query('SELECT generation FROM sync.outbox')).toEqual([
      { generation: 0 },
    ]);
  });
});

/** Puts an older stream under newer consumers, as an interrupted restore does. */
function tear(store: string, older: string): void {
  const stream = join('jetstream', '$G', 'streams', EVENT_STREAM);
  const messages = join(store, stream, 'msgs');
  expect(readdirSync(messages).length).toBeGreaterThan(0);
  rmSync(messages, { recursive: true });
  cpSync(join(older, stream, 'msgs'), messages, { recursive: true });
}
