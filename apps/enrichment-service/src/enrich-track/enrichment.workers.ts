import { createHash, randomUUID } from 'node:crypto';
import { WorkSignal, type Clock, type Logger, whenDatabaseAnswers } from '@app/service-kit';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { EnrichmentMetrics } from '../enrichment.metrics.js';
import { WorkerPulse } from '../hold-claims/worker-pulse.js';
import { WorkerRowRepository } from '../hold-claims/worker-row.repository.js';
import { GateListener } from '../pace-calls/gate.listener.js';
import { noteCredentials } from '../pace-calls/provider-gate.repository.js';
import type { ProviderNoticeRaisedPublisher } from '../raise-notices/provider-notice-raised.publisher.js';
import { adoptRequests } from './adopt-requests.repository.js';
import { AnswerQueue } from './answer.queue.js';
import type { Settled } from './answer.settler.js';
import { ClaimsRepository } from './claims.repository.js';
import { EnrichmentWorker } from './enrichment.worker.js';
import type { ChainLink, ProviderChain } from './provider-chain.js';

export interface EnrichmentWorkersOptions {
  readonly chain: ProviderChain;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  /** Rung where there may be work for anybody. */
  readonly signal: WorkSignal;
  readonly concurrency: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly notices: Pick<ProviderNoticeRaisedPublisher, 'raise'>;
  readonly metrics: Pick<EnrichmentMetrics, 'called' | 'settled'>;
  readonly onSettled: (settled: Settled, link: ChainLink) => void;
}

interface Line {
  readonly worker: EnrichmentWorker;
  readonly signal: WorkSignal;
  readonly link: ChainLink;
}

/** This replica's workers, one for each provider of the chain, and the pulse by which others know that they live. */
export class EnrichmentWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly lines: readonly Line[];
  private readonly pulse: WorkerPulse;
  private readonly listener: GateListener;
  private stopped = false;
  private relaying: Promise<void> = Promise.resolve();

  constructor(private readonly options: EnrichmentWorkersOptions) {
    const { dataSource, databaseUrl, logger, chain } = options;
    this.pulse = new WorkerPulse({
      rows: new WorkerRowRepository(dataSource),
      newId: randomUUID,
      logger,
      onLost: () => this.lines.forEach(({ worker }) => worker.dropClaims()),
      onReleased: () => this.wake(),
    });
    this.listener = new GateListener(databaseUrl, (provider) => this.gateChanged(provider), logger);
    this.lines = chain.links.map((link) => this.lineOf(link));
  }

  async onApplicationBootstrap(): Promise<void> {
    await whenDatabaseAnswers(this.options.logger, () => this.takeStock());
    this.pulse.start();
    await this.listener.start();
    for (const { worker } of this.lines) worker.start();
    this.relaying = this.relaySignal();
  }

  /** Compares the chain and its credentials with those of the last start. */
  private async takeStock(): Promise<void> {
    const { dataSource, chain, clock, logger } = this.options;
    await dataSource.transaction(async (manager) => {
      for (const { provider, credentials } of chain.links) {
        const sha256 = createHash('sha256')
          .update(credentials ?? '')
          .digest('hex');
        const changed = await noteCredentials(manager, provider, sha256);
        if (changed) logger.info({ provider }, 'the provider has other credentials than before');
      }
      const adopted = await adoptRequests(manager, chain.providers, clock.now());
      if (adopted > 0) logger.info({ adopted }, 'tracks go to another provider of the chain');
    });
  }

  /** Finishes the calls in flight, gives everything else back, and signs off. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.options.signal.ring();
    await this.relaying;
    await this.listener.stop();
    await Promise.all(this.lines.map(({ worker }) => worker.stop()));
    await this.pulse.stop();
  }

  /** The name that this replica holds its claims under; null while it has none. */
  get workerId(): string | null {
    return this.pulse.workerId;
  }

  private async relaySignal(): Promise<void> {
    while (!this.stopped) {
      await this.options.signal.wait(1_000);
      this.wake();
    }
  }

  private wake(): void {
    for (const { signal } of this.lines) signal.ring();
  }

  private gateChanged(provider: string): void {
    for (const line of this.lines) {
      if (line.link.provider === provider) line.worker.dropClaims();
    }
  }

  private lineOf(link: ChainLink): Line {
    const { dataSource, clock, random, logger, notices, metrics, concurrency, onSettled } =
      this.options;
    const { client, limits, settler } = link;
    const { traits } = client;
    const signal = new WorkSignal();
    const answers = new AnswerQueue({
      settler,
      traits,
      random,
      logger,
      onSettled: (settled) => {
        onSettled(settled, link);
        // What one provider has nothing for is the next one's work.
        if (settled.missing > 0) this.wake();
      },
    });
    const worker = new EnrichmentWorker({
      client,
      claims: new ClaimsRepository({
        dataSource,
        traits,
        limits,
        clock,
        notices,
        newLeaseOwner: randomUUID,
      }),
      answers,
      pulse: this.pulse,
      signal,
      concurrency,
      clock,
      random,
      logger,
      metrics,
    });
    return { worker, signal, link };
  }
}
