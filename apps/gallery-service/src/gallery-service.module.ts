import { consumeEvents, DeliveryModule } from '@app/messaging';
import { databaseSchemas, ServiceModule, type Logger } from '@app/service-kit';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BrowseGalleryController } from './browse-gallery/browse-gallery.controller.js';
import { GalleryTracksRepository } from './browse-gallery/gallery-tracks.repository.js';
import type { GalleryServiceConfig } from './gallery-service.config.js';
import { LibraryChangedConsumer } from './project-tracks/library-changed.consumer.js';
import { TrackDiscoveredConsumer } from './project-tracks/track-discovered.consumer.js';
import { TrackEnrichedConsumer } from './project-tracks/track-enriched.consumer.js';
import { TrackFeaturesMissingConsumer } from './project-tracks/track-features-missing.consumer.js';
import { GalleryProgressPublisher } from './report-status/gallery-progress.publisher.js';
import { GallerySummaryController } from './report-status/gallery-summary.controller.js';
import { GallerySummaryRepository } from './report-status/gallery-summary.repository.js';

const SERVICE = 'gallery-service';

/** The read models: what visitors browse, projected from the events of the other services. */
@Module({})
export class GalleryServiceModule {
  static register(config: GalleryServiceConfig, logger: Logger): DynamicModule {
    const { schema } = databaseSchemas[SERVICE];
    return {
      module: GalleryServiceModule,
      imports: [
        ServiceModule.register({
          name: SERVICE,
          logger,
          ops: { host: config.OPS_HOST, port: config.OPS_PORT },
          database: { url: config.DATABASE_URL, schema },
        }),
        DeliveryModule.register({
          service: SERVICE,
          schema,
          databaseUrl: config.DATABASE_URL,
          natsUrl: config.NATS_URL,
        }),
      ],
      controllers: [BrowseGalleryController, GallerySummaryController],
      providers: [
        {
          provide: GalleryTracksRepository,
          useFactory: (dataSource: DataSource) => new GalleryTracksRepository(dataSource),
          inject: [DataSource],
        },
        {
          provide: GallerySummaryRepository,
          useFactory: (dataSource: DataSource) => new GallerySummaryRepository(dataSource),
          inject: [DataSource],
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
        ),
      ],
    };
  }
}
