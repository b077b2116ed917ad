import { LibraryChangedV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';
import { GalleryProgressPublisher } from '../report-status/gallery-progress.publisher.js';
import { projectLibraryChanged } from './library-changed.projection.js';

@Injectable()
export class LibraryChangedConsumer implements EventConsumer<typeof LibraryChangedV1> {
  readonly contract = LibraryChangedV1;

  constructor(
    private readonly readModel: ReadModelRepository,
    private readonly progress: GalleryProgressPublisher,
  ) {}

  async apply(
    events: readonly EventEnvelope<EventData<typeof LibraryChangedV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    const facts = events.map(({ data }) => data);
    for (const table of await this.readModel.tablesToWrite(manager)) {
      await projectLibraryChanged(manager, table, facts);
    }
  }

  applied(): void {
    this.progress.changed();
  }
}
