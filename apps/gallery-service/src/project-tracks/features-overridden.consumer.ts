import { FeaturesOverriddenV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';
import { GalleryProgressPublisher } from '../report-status/gallery-progress.publisher.js';
import { projectFeaturesOverridden } from './features-overridden.projection.js';

@Injectable()
export class FeaturesOverriddenConsumer implements EventConsumer<typeof FeaturesOverriddenV1> {
  readonly contract = FeaturesOverriddenV1;

  constructor(
    private readonly readModel: ReadModelRepository,
    private readonly progress: GalleryProgressPublisher,
  ) {}

  async apply(
    events: readonly EventEnvelope<EventData<typeof FeaturesOverriddenV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    const facts = events.map(({ data }) => data);
    for (const table of await this.readModel.tablesToWrite(manager)) {
      await projectFeaturesOverridden(manager, table, facts);
    }
  }

  applied(): void {
    this.progress.changed();
  }
}
