import { randomUUID } from 'node:crypto';
import type { TrackDescription } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { createDataSource, createLogger, type Clock, WorkSignal } from '@app/service-kit';
import {
  createTestDatabase,
  sandboxCredentials,
  startTestSandbox,
  waitUntil,
  type SandboxCall,
  type TestDatabase,
  type TestSandbox,
} from '@app/testing';
import { Client } from 'pg';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { AnswerQueue } from '../enrich-track/answer.queue.js';
import { AnswerSettler, type Settled } from '../enrich-track/answer.settler.js';
import { ClaimsRepository } from '../enrich-track/claims.repository.js';
import { EnrichmentWorker } from '../enrich-track/enrichment.worker.js';
import { TrackEnrichedPublisher } from '../enrich-track/track-enriched.publisher.js';
import { TrackFeaturesMissingPublisher } from '../enrich-track/track-features-missing.publisher.js';
import { EnrichmentMetrics } from '../enrichment.metrics.js';
import { EnrichmentStatusRepository } from '../report-status/enrichment-status.repository.js';
import { requestFeatures } from '../request-features/feature-request.repository.js';
import { SoundchartsClient } from '../soundcharts/soundcharts.client.js';

const provider = 'soundcharts';
const BY_ID = '/soundcharts/api/v2.25/song/by-platform/spotify/';
const BY_ISRC = '/soundcharts/api/v2.25/song/by-isrc/';

/** A scripted answer; see the sandbox's faults. */
export interface Scripted {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly delayMs?: number;
  readonly times?: number;
}

/** The clock of a spec: the real time, moved ahead at will. */
export class MovableClock implements Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  advance(ms: number): void {
    this.ahead += ms;
  }
}

/**
 * The parts of the service that enrich tracks, without the broker: a database and a sandbox of their own. The sandbox
 * knows no song but those that are scripted.
 */
export class EnrichmentWorld {
  readonly clock = new MovableClock();
  readonly settled: Settled[] = [];
  readonly client: SoundchartsClient;
  readonly status: EnrichmentStatusRepository;
  private readonly workers: EnrichmentWorker[] = [];
  private readonly signals: WorkSignal[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly sandbox: TestSandbox,
    readonly owner: Client,
    readonly dataSource: DataSource,
  ) {
    this.client = new SoundchartsClient({
      baseUrl: `${sandbox.baseUrl}/soundcharts`,
      ...sandboxCredentials.soundcharts,
      clock: this.clock,
    });
    this.status = new EnrichmentStatusRepository(dataSource, this.clock);
  }

  static async use(spec: (world: EnrichmentWorld) => Promise<void>): Promise<void> {
    const database = await createTestDatabase();
    const sandbox = await startTestSandbox(0);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const url = database.urls['enrichment-service'];
    const dataSource = createDataSource({ url, schema: 'enrichment', applicationName: 'spec' });
    await dataSource.initialize();
    const world = new EnrichmentWorld(database, sandbox, owner, dataSource);
    try {
      await spec(world);
    } finally {
      await Promise.all(world.workers.map((worker) => worker.beforeApplicationShutdown()));
      await dataSource.destroy();
      await owner.end();
      await Promise.all([database.drop(), sandbox.close()]);
    }
  }

  async script(path: string, { times, ...answer }: Scripted): Promise<void> {
    const fault = { provider, match: path, times: times ?? null, ...answer };
    await this.sandbox.control('POST', '/faults', fault);
  }

  answersById(spotifyId: string, answer: Scripted): Promise<void> {
    return this.script(`${BY_ID}${spotifyId}`, answer);
  }

  answersByIsrc(isrc: string, answer: Scripted): Promise<void> {
    return this.script(`${BY_ISRC}${isrc}`, answer);
  }

  /** The paths that were asked for, without what they have in common. */
  async asked(): Promise<string[]> {
    const calls: SandboxCall[] = await this.sandbox.calls(provider);
    return calls.map(({ path }) => path.replace(BY_ID, '').replace(BY_ISRC, ''));
  }

  async request(...tracks: TrackDescription[]): Promise<void> {
    const requested = tracks.map((track) => ({ track, correlationId: 'run-1' }));
    await requestFeatures(this.dataSource.manager, requested, this.clock.now());
    this.wakeWorkers();
  }

  /** Moves the time ahead; the workers do not wait for their next look. */
  advance(ms: number): void {
    this.clock.advance(ms);
    this.wakeWorkers();
  }

  private wakeWorkers(): void {
    for (const signal of this.signals) signal.ring();
  }

  claims(): ClaimsRepository {
    const { dataSource, clock } = this;
    return new ClaimsRepository({ dataSource, provider, clock, newLeaseOwner: randomUUID });
  }

  settler(outbox = new OutboxRepository('enrichment')): AnswerSettler {
    return new AnswerSettler({
      dataSource: this.dataSource,
      provider,
      clock: this.clock,
      enriched: new TrackEnrichedPublisher(outbox),
      missing: new TrackFeaturesMissingPublisher(outbox),
    });
  }

  /** One replica of the worker, running; it is stopped at the end of the spec at the latest. */
  startWorker(concurrency = 2): EnrichmentWorker {
    const logger = createLogger('spec', 'silent');
    const { clock, client, status } = this;
    const signal = new WorkSignal();
    const random = (): number => 0;
    const onSettled = (settled: Settled): void => void this.settled.push(settled);
    const worker = new EnrichmentWorker({
      client,
      claims: this.claims(),
      answers: new AnswerQueue({ settler: this.settler(), random, logger, onSettled }),
      signal,
      concurrency,
      clock,
      random,
      logger,
      metrics: new EnrichmentMetrics(new Registry(), status),
    });
    worker.onApplicationBootstrap();
    this.workers.push(worker);
    this.signals.push(signal);
    return worker;
  }

  /** Waits until nothing is due and nothing is being asked. */
  async quiet(): Promise<void> {
    await waitUntil('the queue to settle', async () => {
      const { due, leased } = await this.status.read();
      return due + leased === 0;
    });
  }

  /** Rows of one statement, as the owner of all tables. */
  async rows<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.owner.query<T>(sql, values)).rows;
  }

  /** The events in the outbox, in the order of their ids. */
  async events(): Promise<{ id: string; correlationId: string; data: Record<string, unknown> }[]> {
    const rows = await this.rows<{ payload: string }>(
      'SELECT payload FROM enrichment.outbox ORDER BY event_id',
    );
    return rows.map(({ payload }) => JSON.parse(payload) as never);
  }
}
