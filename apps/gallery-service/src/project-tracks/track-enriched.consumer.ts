import { TrackEnrichedV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';
import { GalleryProgressPublisher } from '../report-status/gallery-progress.publisher.js';
import { projectTracksEnriched } from './track-enriched.projection.js';

@Injectable()
export class TrackEnrichedConsumer implements EventConsumer<typeof TrackEnrichedV1> {
  readonly contract = TrackEnrichedV1;

  constructor(
    private readonly readModel: ReadModelRepository,
    private readonly progress: GalleryProgressPublisher,
  ) {}

  async apply(
    events: readonly EventEnvelope<EventData<typeof TrackEnrichedV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    const facts = events.map(({ data }) => data);
    for (const table of await this.readModel.tablesToWrite(manager)) {
      await projectTracksEnriched(manager, table, facts);
    }
  }

  applied(): void {
    this.progress.changed();
  }
}
