import { consumeEvents, serviceImports } from '@app/messaging';
import { CLOCK, type Clock, type Logger, WorkSignal } from '@app/service-kit';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProviderControlController } from './control-providers/provider-control.controller.js';
import { EnrichmentWorkers } from './enrich-track/enrichment.workers.js';
import { makeChain } from './enrich-track/make-chain.js';
import { ProviderChain } from './enrich-track/provider-chain.js';
import { TrackEnrichedPublisher } from './enrich-track/track-enriched.publisher.js';
import { TrackFeaturesMissingPublisher } from './enrich-track/track-features-missing.publisher.js';
import type { EnrichmentServiceConfig } from './enrichment-service.config.js';
import { EnrichmentMetrics } from './enrichment.metrics.js';
import { LibraryChangedConsumer } from './follow-library/library-changed.consumer.js';
import { FailedRequestActions } from './manage-failures/failed-request-actions.js';
import { FailedRequestListRepository } from './manage-failures/failed-request-list.repository.js';
import { FailedRequestsController } from './manage-failures/failed-requests.controller.js';
import { FeaturesOverriddenPublisher } from './override-features/features-overridden.publisher.js';
import { OverridesController } from './override-features/overrides.controller.js';
import { OverridesRepository } from './override-features/overrides.repository.js';
import { ProviderNoticeRaisedPublisher } from './raise-notices/provider-notice-raised.publisher.js';
import { ReplayController } from './replay-facts/replay.controller.js';
import { StoredFactsRepository } from './replay-facts/stored-facts.repository.js';
import { CoverageRepository } from './report-status/coverage.repository.js';
import { EnrichmentProgressPublisher } from './report-status/enrichment-progress.publisher.js';
import { EnrichmentStatusController } from './report-status/enrichment-status.controller.js';
import { EnrichmentStatusRepository } from './report-status/enrichment-status.repository.js';
import { StatusCountsRepository } from './report-status/status-counts.repository.js';
import { tellSettled } from './report-status/tell-settled.js';
import { TrackDiscoveredConsumer } from './request-features/track-discovered.consumer.js';

const SERVICE = 'enrichment-service';

/**
 * Everything that talks to a feature provider. Events in: TrackDiscovered, LibraryChanged. Out: TrackEnriched,
 * TrackFeaturesMissing, FeaturesOverridden, ProviderNoticeRaised.
 */
@Module({})
export class EnrichmentServiceModule {
  static register(config: EnrichmentServiceConfig, logger: Logger): DynamicModule {
    return {
      module: EnrichmentServiceModule,
      imports: serviceImports(SERVICE, config, logger),
      controllers: [
        EnrichmentStatusController,
        FailedRequestsController,
        ProviderControlController,
        OverridesController,
        ReplayController,
      ],
      providers: [
        {
          provide: ProviderChain,
          useFactory: (
            dataSource: DataSource,
            clock: Clock,
            enriched: TrackEnrichedPublisher,
            missing: TrackFeaturesMissingPublisher,
            notices: ProviderNoticeRaisedPublisher,
          ) => makeChain(config, { dataSource, clock, enriched, missing, notices }),
          inject: [
            DataSource,
            CLOCK,
            TrackEnrichedPublisher,
            TrackFeaturesMissingPublisher,
            ProviderNoticeRaisedPublisher,
          ],
        },
        {
          provide: EnrichmentWorkers,
          useFactory: (
            chain: ProviderChain,
            dataSource: DataSource,
            signal: WorkSignal,
            clock: Clock,
            notices: ProviderNoticeRaisedPublisher,
            metrics: EnrichmentMetrics,
            progress: EnrichmentProgressPublisher,
          ) =>
            new EnrichmentWorkers({
              chain,
              dataSource,
              databaseUrl: config.DATABASE_URL,
              signal,
              clock,
              notices,
              metrics,
              logger,
              random: Math.random,
              concurrency: config.ENRICHMENT_CONCURRENCY,
              onSettled: (settled, { provider }) =>
                tellSettled(settled, provider, logger, progress),
            }),
          inject: [
            ProviderChain,
            DataSource,
            WorkSignal,
            CLOCK,
            ProviderNoticeRaisedPublisher,
            EnrichmentMetrics,
            EnrichmentProgressPublisher,
          ],
        },
        {
          provide: EnrichmentStatusRepository,
          useFactory: (dataSource: DataSource, clock: Clock, chain: ProviderChain) =>
            new EnrichmentStatusRepository({
              counts: new StatusCountsRepository(dataSource),
              clock,
              chain,
              concurrency: config.ENRICHMENT_CONCURRENCY,
            }),
          inject: [DataSource, CLOCK, ProviderChain],
        },
        {
          provide: CoverageRepository,
          useFactory: (dataSource: DataSource) => new CoverageRepository(dataSource),
          inject: [DataSource],
        },
        {
          provide: FailedRequestListRepository,
          useFactory: (dataSource: DataSource) => new FailedRequestListRepository(dataSource),
          inject: [DataSource],
        },
        {
          provide: FailedRequestActions,
          useFactory: (
            dataSource: DataSource,
            missing: TrackFeaturesMissingPublisher,
            clock: Clock,
          ) => new FailedRequestActions(dataSource, missing, clock),
          inject: [DataSource, TrackFeaturesMissingPublisher, CLOCK],
        },
        {
          provide: OverridesRepository,
          useFactory: (
            dataSource: DataSource,
            publisher: FeaturesOverriddenPublisher,
            clock: Clock,
          ) => new OverridesRepository(dataSource, publisher, clock),
          inject: [DataSource, FeaturesOverriddenPublisher, CLOCK],
        },
        {
          provide: StoredFactsRepository,
          useFactory: (dataSource: DataSource) => new StoredFactsRepository(dataSource),
          inject: [DataSource],
        },
        WorkSignal,
        TrackEnrichedPublisher,
        TrackFeaturesMissingPublisher,
        FeaturesOverriddenPublisher,
        ProviderNoticeRaisedPublisher,
        EnrichmentMetrics,
        EnrichmentProgressPublisher,
        TrackDiscoveredConsumer,
        LibraryChangedConsumer,
        consumeEvents(TrackDiscoveredConsumer, LibraryChangedConsumer),
      ],
    };
  }
}
