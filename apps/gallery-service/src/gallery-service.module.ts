import { consumeEvents, serviceImports } from '@app/messaging';
import { type Logger } from '@app/service-kit';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BrowseGalleryController } from './browse-gallery/browse-gallery.controller.js';
import { GalleryTracksRepository } from './browse-gallery/gallery-tracks.repository.js';
import type { GalleryServiceConfig } from './gallery-service.config.js';
import { LibraryChangedConsumer } from './project-tracks/library-changed.consumer.js';
import { TrackDiscoveredConsumer } from './project-tracks/track-discovered.consumer.js';
import { TrackEnrichedConsumer } from './project-tracks/track-enriched.consumer.js';
import { TrackFeaturesMissingConsumer } from './project-tracks/track-features-missing.consumer.js';
import { ReadModelRepository } from './rebuild-read-model/read-model.repository.js';
import { rebuildConsumers } from './rebuild-read-model/rebuild.consumers.js';
import { RebuildController } from './rebuild-read-model/rebuild.controller.js';
import { GalleryProgressPublisher } from './report-status/gallery-progress.publisher.js';
import { GallerySummaryController } from './report-status/gallery-summary.controller.js';
import { GallerySummaryRepository } from './report-status/gallery-summary.repository.js';

const SERVICE = 'gallery-service';
const REBUILD_CONSUMERS = Symbol('REBUILD_CONSUMERS');

/** The read models: what visitors browse, projected from the events of the other services. */
@Module({})
export class GalleryServiceModule {
  static register(config: GalleryServiceConfig, logger: Logger): DynamicModule {
    return {
      module: GalleryServiceModule,
      imports: serviceImports(SERVICE, config, logger),
      controllers: [BrowseGalleryController, GallerySummaryController, RebuildController],
      providers: [
        {
          provide: ReadModelRepository,
          useFactory: (dataSource: DataSource) => new ReadModelRepository(dataSource),
          inject: [DataSource],
        },
        { provide: REBUILD_CONSUMERS, useFactory: rebuildConsumers, inject: [ReadModelRepository] },
        {
          provide: GalleryTracksRepository,
          useFactory: (dataSource: DataSource, readModel: ReadModelRepository) =>
            new GalleryTracksRepository(dataSource, readModel),
          inject: [DataSource, ReadModelRepository],
        },
        {
          provide: GallerySummaryRepository,
          useFactory: (dataSource: DataSource, readModel: ReadModelRepository) =>
            new GallerySummaryRepository(dataSource, readModel),
          inject: [DataSource, ReadModelRepository],
        },
        GalleryProgressPublisher,
        TrackDiscoveredConsumer,
        TrackEnrichedConsumer,
        TrackFeaturesMissingConsumer,
        LibraryChangedConsumer,
        consumeEvents(
          TrackDiscoveredConsumer,
          TrackEnrichedConsumer,
          TrackFeaturesMissingConsumer,
          LibraryChangedConsumer,
          REBUILD_CONSUMERS,
        ),
      ],
    };
  }
}
