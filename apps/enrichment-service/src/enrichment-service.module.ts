import { randomUUID } from 'node:crypto';
import { consumeEvents, serviceImports } from '@app/messaging';
import { CLOCK, type Clock, type Logger, WorkSignal } from '@app/service-kit';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AnswerQueue } from './enrich-track/answer.queue.js';
import { AnswerSettler } from './enrich-track/answer.settler.js';
import { ClaimsRepository } from './enrich-track/claims.repository.js';
import { EnrichmentWorker } from './enrich-track/enrichment.worker.js';
import { FEATURE_CLIENT, type FeatureClient } from './enrich-track/feature.client.js';
import { TrackEnrichedPublisher } from './enrich-track/track-enriched.publisher.js';
import { TrackFeaturesMissingPublisher } from './enrich-track/track-features-missing.publisher.js';
import type { EnrichmentServiceConfig } from './enrichment-service.config.js';
import { EnrichmentMetrics } from './enrichment.metrics.js';
import { ProviderNoticeRaisedPublisher } from './raise-notices/provider-notice-raised.publisher.js';
import { ReplayController } from './replay-facts/replay.controller.js';
import { StoredFactsRepository } from './replay-facts/stored-facts.repository.js';
import { EnrichmentProgressPublisher } from './report-status/enrichment-progress.publisher.js';
import { EnrichmentStatusController } from './report-status/enrichment-status.controller.js';
import { EnrichmentStatusRepository } from './report-status/enrichment-status.repository.js';
import { tellSettled } from './report-status/tell-settled.js';
import { TrackDiscoveredConsumer } from './request-features/track-discovered.consumer.js';
import { SoundchartsClient } from './soundcharts/soundcharts.client.js';

const SERVICE = 'enrichment-service';

/** Everything that talks to a feature provider. Events in: TrackDiscovered. Out: TrackEnriched, TrackFeaturesMissing. */
@Module({})
export class EnrichmentServiceModule {
  static register(config: EnrichmentServiceConfig, logger: Logger): DynamicModule {
    return {
      module: EnrichmentServiceModule,
      imports: serviceImports(SERVICE, config, logger),
      controllers: [EnrichmentStatusController, ReplayController],
      providers: [
        {
          provide: FEATURE_CLIENT,
          useFactory: (clock: Clock) =>
            new SoundchartsClient({
              baseUrl: config.SOUNDCHARTS_URL,
              appId: config.SOUNDCHARTS_APP_ID,
              apiKey: config.SOUNDCHARTS_API_KEY,
              clock,
            }),
          inject: [CLOCK],
        },
        {
          provide: ClaimsRepository,
          useFactory: (dataSource: DataSource, { provider }: FeatureClient, clock: Clock) =>
            new ClaimsRepository({ dataSource, provider, clock, newLeaseOwner: randomUUID }),
          inject: [DataSource, FEATURE_CLIENT, CLOCK],
        },
        {
          provide: AnswerSettler,
          useFactory: (
            dataSource: DataSource,
            { provider }: FeatureClient,
            clock: Clock,
            enriched: TrackEnrichedPublisher,
            missing: TrackFeaturesMissingPublisher,
          ) => new AnswerSettler({ dataSource, provider, clock, enriched, missing }),
          inject: [
            DataSource,
            FEATURE_CLIENT,
            CLOCK,
            TrackEnrichedPublisher,
            TrackFeaturesMissingPublisher,
          ],
        },
        {
          provide: AnswerQueue,
          useFactory: (settler: AnswerSettler, progress: EnrichmentProgressPublisher) =>
            new AnswerQueue({
              settler,
              random: Math.random,
              logger,
              onSettled: (settled) => tellSettled(settled, logger, progress),
            }),
          inject: [AnswerSettler, EnrichmentProgressPublisher],
        },
        {
          provide: EnrichmentWorker,
          useFactory: (
            client: FeatureClient,
            claims: ClaimsRepository,
            answers: AnswerQueue,
            signal: WorkSignal,
            clock: Clock,
            metrics: EnrichmentMetrics,
          ) =>
            new EnrichmentWorker({
              client,
              claims,
              answers,
              signal,
              clock,
              metrics,
              logger,
              random: Math.random,
              concurrency: config.ENRICHMENT_CONCURRENCY,
            }),
          inject: [
            FEATURE_CLIENT,
            ClaimsRepository,
            AnswerQueue,
            WorkSignal,
            CLOCK,
            EnrichmentMetrics,
          ],
        },
        {
          provide: EnrichmentStatusRepository,
          useFactory: (dataSource: DataSource, clock: Clock) =>
            new EnrichmentStatusRepository(dataSource, clock),
          inject: [DataSource, CLOCK],
        },
        {
          provide: StoredFactsRepository,
          useFactory: (dataSource: DataSource) => new StoredFactsRepository(dataSource),
          inject: [DataSource],
        },
        WorkSignal,
        TrackEnrichedPublisher,
        TrackFeaturesMissingPublisher,
        ProviderNoticeRaisedPublisher,
        EnrichmentMetrics,
        EnrichmentProgressPublisher,
        TrackDiscoveredConsumer,
        consumeEvents(TrackDiscoveredConsumer),
      ],
    };
  }
}
