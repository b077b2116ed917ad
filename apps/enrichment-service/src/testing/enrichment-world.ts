import { randomUUID } from 'node:crypto';
import type { FeatureProvider, TrackDescription } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { createDataSource, createLogger, WorkSignal } from '@app/service-kit';
import {
  createTestDatabase,
  MovableClock,
  sandboxCredentials,
  startTestSandbox,
  waitUntil,
  type TestDatabase,
  type TestSandbox,
} from '@app/testing';
import { Client } from 'pg';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { AnswerSettler, type Settled } from '../enrich-track/answer.settler.js';
import { ClaimsRepository } from '../enrich-track/claims.repository.js';
import type { ClaimedCall } from '../enrich-track/claimed-request.js';
import { EnrichmentWorkers } from '../enrich-track/enrichment.workers.js';
import { ProviderChain, type ChainLink } from '../enrich-track/provider-chain.js';
import { TrackEnrichedPublisher } from '../enrich-track/track-enriched.publisher.js';
import { TrackFeaturesMissingPublisher } from '../enrich-track/track-features-missing.publisher.js';
import { EnrichmentMetrics } from '../enrichment.metrics.js';
import { WorkerRowRepository } from '../hold-claims/worker-row.repository.js';
import type { CallLimits } from '../pace-calls/call-limits.js';
import { ProviderNoticeRaisedPublisher } from '../raise-notices/provider-notice-raised.publisher.js';
import { ReccobeatsClient } from '../reccobeats/reccobeats.client.js';
import { EnrichmentStatusRepository } from '../report-status/enrichment-status.repository.js';
import { StatusCountsRepository } from '../report-status/status-counts.repository.js';
import { requestFeatures } from '../request-features/feature-request.repository.js';
import { SoundchartsClient } from '../soundcharts/soundcharts.client.js';
import { scriptAnswer, songPaths, type ScriptedAnswer } from './scripted-answer.js';

/** More than any spec needs. */
const generous: CallLimits = { perMinute: 1_000_000, perDay: null, perMonth: null };

export interface WorldOptions {
  /** Who is asked, in this order. */
  readonly chain?: readonly FeatureProvider[];
  readonly limits?: Partial<CallLimits>;
  readonly clock?: MovableClock;
  /** A file of features, for the sandbox. */
  readonly features?: string;
}

/**
 * The parts of the service that enrich tracks, without the broker: a database and a sandbox of their own. The sandbox
 * knows no song but those that are scripted.
 */
export class EnrichmentWorld {
  readonly clock: MovableClock;
  readonly settled: Settled[] = [];
  readonly client: SoundchartsClient;
  readonly chain: ProviderChain;
  readonly status: EnrichmentStatusRepository;
  readonly outbox = new OutboxRepository('enrichment');
  readonly logger = createLogger('spec', 'silent');
  private readonly workers: EnrichmentWorkers[] = [];
  private readonly signals: WorkSignal[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly sandbox: TestSandbox,
    readonly owner: Client,
    readonly dataSource: DataSource,
    { chain = ['soundcharts'], limits = {}, clock = new MovableClock() }: WorldOptions,
  ) {
    this.clock = clock;
    this.client = new SoundchartsClient({
      baseUrl: `${sandbox.baseUrl}/soundcharts`,
      ...sandboxCredentials.soundcharts,
      clock,
    });
    const reccobeats = new ReccobeatsClient({ baseUrl: `${sandbox.baseUrl}/reccobeats`, clock });
    const clients = { soundcharts: this.client, reccobeats };
    this.chain = new ProviderChain(
      chain.map((provider, place) => ({
        provider,
        client: clients[provider],
        limits: { ...generous, ...limits },
        credentials: 'spec',
        settler: this.settler(undefined, provider, chain[place + 1] ?? null),
      })),
    );
    this.status = new EnrichmentStatusRepository({
      counts: new StatusCountsRepository(dataSource),
      clock,
      chain: this.chain,
      concurrency: 2,
    });
  }

  static async use(
    spec: (world: EnrichmentWorld) => Promise<void>,
    options: WorldOptions = {},
  ): Promise<void> {
    const database = await createTestDatabase();
    const sandbox = await startTestSandbox(0, null, options.features ?? null);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const url = database.urls['enrichment-service'];
    const dataSource = createDataSource({ url, schema: 'enrichment', applicationName: 'spec' });
    await dataSource.initialize();
    const world = new EnrichmentWorld(database, sandbox, owner, dataSource, options);
    try {
      await spec(world);
    } finally {
      await Promise.all(world.workers.map((worker) => worker.beforeApplicationShutdown()));
      await dataSource.destroy();
      await owner.end();
      await Promise.all([database.drop(), sandbox.close()]);
    }
  }

  script(path: string, answer: ScriptedAnswer): Promise<void> {
    return scriptAnswer(this.sandbox, path, answer);
  }

  answersById(spotifyId: string, answer: ScriptedAnswer): Promise<void> {
    return this.script(songPaths.byId(spotifyId), answer);
  }

  answersByIsrc(isrc: string, answer: ScriptedAnswer): Promise<void> {
    return this.script(songPaths.byIsrc(isrc), answer);
  }

  /** The paths that SoundCharts was asked for, without what they have in common. */
  async asked(): Promise<string[]> {
    return (await this.sandbox.calls('soundcharts')).map(({ path }) => songPaths.shorten(path));
  }

  async request(...tracks: TrackDescription[]): Promise<void> {
    const requested = tracks.map((track) => ({ track, correlationId: 'run-1' }));
    const { provider } = this.chain.first;
    await requestFeatures(this.dataSource.manager, provider, requested, this.clock.now());
    this.wakeWorkers();
  }

  /** Moves the time ahead; the workers do not wait for their next look. */
  advance(ms: number): void {
    this.clock.advance(ms);
    this.wakeWorkers();
  }

  /** Moves the time ahead to the next moment at which something is asked for. Returns by how much, in milliseconds. */
  async advanceToNext(): Promise<number> {
    const { nextAttemptAt } = await this.status.read();
    if (nextAttemptAt === null) throw new Error('nothing is asked for any more');
    const wait = new Date(nextAttemptAt).getTime() - this.clock.now().getTime();
    this.advance(wait + 1);
    return wait;
  }

  private wakeWorkers(): void {
    for (const signal of this.signals) signal.ring();
  }

  claims(limits: Partial<CallLimits> = {}): ClaimsRepository {
    const { dataSource, clock } = this;
    const { client, limits: usual } = this.chain.first;
    return new ClaimsRepository({
      dataSource,
      traits: client.traits,
      limits: { ...usual, ...limits },
      clock,
      notices: new ProviderNoticeRaisedPublisher(this.outbox),
      newLeaseOwner: randomUUID,
    });
  }

  /** A name to claim under, known to be alive for the next seconds. */
  async newWorker(): Promise<string> {
    const id = randomUUID();
    await this.rows('INSERT INTO enrichment.workers (id) VALUES ($1)', [id]);
    return id;
  }

  /** Claims up to `limit` calls as a replica of its own. */
  async claim(limit: number): Promise<readonly ClaimedCall[]> {
    return (await this.claims().claim(limit, await this.newWorker())).calls;
  }

  /** All claims are taken from their holders, as if these had not been seen for a while. */
  async killHolders(): Promise<void> {
    await this.rows(`UPDATE enrichment.workers SET seen_at = seen_at - interval '5 s'`);
    await new WorkerRowRepository(this.dataSource).releaseOfTheDead();
  }

  settler(
    outbox = new OutboxRepository('enrichment'),
    provider: FeatureProvider = 'soundcharts',
    next: FeatureProvider | null = null,
  ): AnswerSettler {
    return new AnswerSettler({
      dataSource: this.dataSource,
      provider,
      next,
      clock: this.clock,
      enriched: new TrackEnrichedPublisher(outbox),
      missing: new TrackFeaturesMissingPublisher(outbox),
      notices: new ProviderNoticeRaisedPublisher(outbox),
    });
  }

  /** One replica, running; it is stopped at the end of the spec at the latest. */
  async startWorker(concurrency = 2, links?: readonly ChainLink[]): Promise<EnrichmentWorkers> {
    const signal = new WorkSignal();
    const workers = new EnrichmentWorkers({
      chain: links === undefined ? this.chain : new ProviderChain(links),
      dataSource: this.dataSource,
      databaseUrl: this.database.urls['enrichment-service'],
      signal,
      concurrency,
      clock: this.clock,
      random: () => 0,
      logger: this.logger,
      notices: new ProviderNoticeRaisedPublisher(this.outbox),
      metrics: new EnrichmentMetrics(new Registry(), this.status),
      onSettled: (settled) => void this.settled.push(settled),
    });
    this.workers.push(workers);
    this.signals.push(signal);
    await workers.onApplicationBootstrap();
    return workers;
  }

  /** Waits until nothing is due and nothing is being asked. */
  async quiet(): Promise<void> {
    await waitUntil('the queue to settle', async () => {
      const { due, leased, nextAttemptAt } = await this.status.read();
      // What was handed on to the next provider while the status was read is due by now, and was not then.
      const isNext = nextAttemptAt !== null && new Date(nextAttemptAt) <= this.clock.now();
      return due + leased === 0 && !isNext;
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
