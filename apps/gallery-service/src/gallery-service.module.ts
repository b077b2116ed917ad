import { consumeEvents, serviceImports } from '@app/messaging';
import { type Logger } from '@app/service-kit';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BrowseGalleryController } from './browse-gallery/browse-gallery.controller.js';
import { TrackCardsRepository } from './browse-gallery/track-cards.repository.js';
import { TrackPages } from './browse-gallery/track-pages.js';
import { CountTracksController } from './count-tracks/count-tracks.controller.js';
import { DrawMapController } from './draw-map/draw-map.controller.js';
import { FindSimilarController } from './find-similar/find-similar.controller.js';
import type { GalleryServiceConfig } from './gallery-service.config.js';
import { GroupRecordingsController } from './group-recordings/group-recordings.controller.js';
import { RecordingDecisionsRepository } from './group-recordings/recording-decisions.repository.js';
import { HiddenRepository } from './hide-tracks/hidden.repository.js';
import { HideTracksController } from './hide-tracks/hide-tracks.controller.js';
import { LibraryRepository } from './hold-library/library.repository.js';
import { LiveLibrary } from './hold-library/live-library.js';
import { FeaturesOverriddenConsumer } from './project-tracks/features-overridden.consumer.js';
import { LibraryChangedConsumer } from './project-tracks/library-changed.consumer.js';
import { TrackDiscoveredConsumer } from './project-tracks/track-discovered.consumer.js';
import { TrackEnrichedConsumer } from './project-tracks/track-enriched.consumer.js';
import { TrackFeaturesMissingConsumer } from './project-tracks/track-features-missing.consumer.js';
import { ReadModelRepository } from './rebuild-read-model/read-model.repository.js';
import { rebuildConsumers } from './rebuild-read-model/rebuild.consumers.js';
import { RebuildController } from './rebuild-read-model/rebuild.controller.js';
import { GalleryProgressPublisher } from './report-status/gallery-progress.publisher.js';
import { GallerySummaryController } from './report-status/gallery-summary.controller.js';
import { GallerySummaryReader } from './report-status/gallery-summary.reader.js';
import { ArtistPages } from './show-artist/artist-pages.js';
import { ShowArtistController } from './show-artist/show-artist.controller.js';

const SERVICE = 'gallery-service';
const REBUILD_CONSUMERS = Symbol('REBUILD_CONSUMERS');

/** The read models: what visitors browse, projected from the events of the other services. */
@Module({})
export class GalleryServiceModule {
  static register(config: GalleryServiceConfig, logger: Logger): DynamicModule {
    return {
      module: GalleryServiceModule,
      imports: serviceImports(SERVICE, config, logger),
      controllers: [
        BrowseGalleryController,
        ShowArtistController,
        CountTracksController,
        FindSimilarController,
        DrawMapController,
        GroupRecordingsController,
        HideTracksController,
        GallerySummaryController,
        RebuildController,
      ],
      providers: [
        {
          provide: ReadModelRepository,
          useFactory: (dataSource: DataSource) => new ReadModelRepository(dataSource),
          inject: [DataSource],
        },
        { provide: REBUILD_CONSUMERS, useFactory: rebuildConsumers, inject: [ReadModelRepository] },
        ...reading,
        GalleryProgressPublisher,
        TrackDiscoveredConsumer,
        TrackEnrichedConsumer,
        TrackFeaturesMissingConsumer,
        LibraryChangedConsumer,
        FeaturesOverriddenConsumer,
        consumeEvents(
          TrackDiscoveredConsumer,
          TrackEnrichedConsumer,
          TrackFeaturesMissingConsumer,
          LibraryChangedConsumer,
          FeaturesOverriddenConsumer,
          REBUILD_CONSUMERS,
        ),
      ],
    };
  }
}

/** What questions are answered from: the library in memory, tracks as they are shown, and what people decided. */
const reading: NonNullable<DynamicModule['providers']> = [
  {
    provide: LiveLibrary,
    useFactory: (dataSource: DataSource) => new LiveLibrary(new LibraryRepository(dataSource)),
    inject: [DataSource],
  },
  {
    provide: TrackCardsRepository,
    useFactory: (dataSource: DataSource, readModel: ReadModelRepository) =>
      new TrackCardsRepository(dataSource, readModel),
    inject: [DataSource, ReadModelRepository],
  },
  {
    provide: TrackPages,
    useFactory: (library: LiveLibrary, cards: TrackCardsRepository) =>
      new TrackPages(library, cards),
    inject: [LiveLibrary, TrackCardsRepository],
  },
  {
    provide: ArtistPages,
    useFactory: (library: LiveLibrary, pages: TrackPages) => new ArtistPages(library, pages),
    inject: [LiveLibrary, TrackPages],
  },
  {
    provide: GallerySummaryReader,
    useFactory: (library: LiveLibrary) => new GallerySummaryReader(library),
    inject: [LiveLibrary],
  },
  {
    provide: RecordingDecisionsRepository,
    useFactory: (dataSource: DataSource) => new RecordingDecisionsRepository(dataSource),
    inject: [DataSource],
  },
  {
    provide: HiddenRepository,
    useFactory: (dataSource: DataSource) => new HiddenRepository(dataSource),
    inject: [DataSource],
  },
];
