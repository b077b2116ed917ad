import {
  getEnrichmentStatusRequest,
  liveEventSchema,
  progressSubjects,
  replayEnrichmentPageRequest,
  replaySubject,
  TrackDiscoveredV1,
  TrackEnrichedV1,
  TrackFeaturesMissingV1,
  type EnrichmentStatus,
  type EventContract,
  type LiveEvent,
} from '@app/contracts';
import {
  connectBroker,
  EVENT_STREAM,
  listenForRequests,
  OutboxRepository,
  RequestClient,
  requestServer,
} from '@app/messaging';
import { createDataSource, createLogger } from '@app/service-kit';
import {
  createTestDatabase,
  sandboxCredentials,
  startTestBroker,
  startTestSandbox,
  waitUntil,
  type TestBroker,
  type TestDatabase,
  type TestSandbox,
} from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Registry } from 'prom-client';
import { EnrichmentServiceModule } from './enrichment-service.module.js';
import { songAnswer, track, trackId } from './testing/songs.js';

const ISRC = 'GBXXX1900001';

let database: TestDatabase;
let broker: TestBroker;
let sandbox: TestSandbox;
let service: INestMicroservice;
let connection: NatsConnection;
let client: RequestClient;
const told: LiveEvent[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  broker = await startTestBroker();
  sandbox = await startTestSandbox(0);
  connection = await connectBroker(broker.url, 'spec');
  connection.subscribe(progressSubjects.enrichment, {
    callback: (_, message) => void told.push(liveEventSchema.parse(message.json())),
  });
  const module = EnrichmentServiceModule.register(
    {
      DATABASE_URL: database.urls['enrichment-service'],
      NATS_URL: broker.url,
      OPS_PORT: 0,
      OPS_HOST: '127.0.0.1',
      LOG_LEVEL: 'fatal',
      SOUNDCHARTS_URL: `${sandbox.baseUrl}/soundcharts`,
      SOUNDCHARTS_APP_ID: sandboxCredentials.soundcharts.appId,
      SOUNDCHARTS_API_KEY: sandboxCredentials.soundcharts.apiKey,
      SOUNDCHARTS_CALLS_PER_MINUTE: 1_000,
      SOUNDCHARTS_MONTHLY_CALLS: 1_000,
      RECCOBEATS_URL: `${sandbox.baseUrl}/reccobeats`,
      RECCOBEATS_CALLS_PER_MINUTE: 60,
      FEATURE_PROVIDERS: ['soundcharts'],
      ENRICHMENT_CONCURRENCY: 3,
    },
    createLogger('spec', 'silent'),
  );
  service = await NestFactory.createMicroservice(module, {
    ...requestServer(broker.url, 'enrichment-service'),
    logger: false,
  });
  await listenForRequests(service);
  client = new RequestClient(broker.url, 'spec');
  await client.connect();
});

afterAll(async () => {
  await client.close();
  await service.close();
  await connection.close();
  await Promise.all([sandbox.close(), broker.stop(), database.drop()]);
});

/** Discovers tracks as sync-service does: through its outbox, of which the relay is played here. */
async function discover(...tracks: ReturnType<typeof track>[]): Promise<void> {
  const url = database.urls['sync-service'];
  const sync = createDataSource({ url, schema: 'sync', applicationName: 'spec' });
  await sync.initialize();
  try {
    const outbox = new OutboxRepository('sync');
    const context = { occurredAt: new Date(), correlationId: 'run-7' };
    await outbox.add(sync.manager, TrackDiscoveredV1, tracks, context);
    const messages = await sync.transaction((manager) => outbox.lockUnpublished(manager, 100));
    for (const { subject, payload } of messages)
      await jetstream(connection).publish(subject, payload);
  } finally {
    await sync.destroy();
  }
}

async function status(): Promise<EnrichmentStatus> {
  const reply = await client.request(getEnrichmentStatusRequest, {});
  if (!reply.ok) throw new Error(reply.problem.detail);
  return reply.value;
}

async function published(contract: EventContract): Promise<number> {
  const manager = await jetstreamManager(connection);
  const info = await manager.streams.info(EVENT_STREAM, { subjects_filter: contract.subject });
  return info.state.subjects?.[contract.subject] ?? 0;
}

describe('the enrichment service', () => {
  it('turns discovered tracks into features and events, once, and tells how it stands', async () => {
    const match = `/soundcharts/api/v2.25/song/by-platform/spotify/${trackId('a')}`;
    const body = songAnswer();
    await sandbox.control('POST', '/faults', {
      provider: 'soundcharts',
      match,
      times: null,
      status: 200,
      body,
    });
    await discover(track('a', ISRC), track('b', ISRC), track('c'));
    await discover(track('a', ISRC));
    await waitUntil('all events to be published', async () => {
      const { due, leased, unpublishedEvents, queue } = await status();
      return due + leased + unpublishedEvents === 0 && queue.settled === 3;
    });
    expect(await status()).toMatchObject({
      queue: { pending: 0, leased: 0, settled: 3 },
      enriched: 2,
      shared: 1,
      missing: { not_found: 1 },
    });
    expect(await published(TrackEnrichedV1)).toBe(2);
    expect(await published(TrackFeaturesMissingV1)).toBe(1);

    await waitUntil('the last progress', () => {
      const last = told.at(-1);
      return last?.kind === 'enrichment' && last.enrichment.unpublishedEvents === 0;
    });
    expect(told.at(-1)).toEqual({ kind: 'enrichment', enrichment: await status() });
  });

  it('shows its queue and its calls as metrics', async () => {
    const text = await service.get(Registry).metrics();
    expect(text).toMatch(/enrichment_requests\{state="settled".*\} 3/);
    expect(text).toMatch(
      /enrichment_provider_calls_total\{provider="soundcharts",outcome="ok".*\} 1/,
    );
    expect(text).toMatch(/enrichment_settle_seconds_count\{.*\} [1-9]/);
  });

  it('publishes again what its tables say, on the replay subjects', async () => {
    for (const [contract, expected] of [
      [TrackEnrichedV1, 2],
      [TrackFeaturesMissingV1, 1],
    ] as const) {
      const reply = await client.request(replayEnrichmentPageRequest, {
        generation: 1,
        event: contract.slug,
        after: null,
      });
      expect(reply).toEqual({ ok: true, value: { published: expected, next: null } });
      const first = async (subject: string): Promise<unknown> => {
        const manager = await jetstreamManager(connection);
        const message = await manager.streams.getMessage(EVENT_STREAM, { last_by_subj: subject });
        return message === null ? null : message.json<{ data: unknown }>().data;
      };
      expect(await first(replaySubject(contract))).toEqual(await first(contract.subject));
    }
    const other = { generation: 1, event: TrackDiscoveredV1.slug, after: null };
    expect(await client.request(replayEnrichmentPageRequest, other)).toMatchObject({
      ok: false,
      problem: { code: 'invalid_request' },
    });
  });
});
