import { LibraryChangedV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { followLibrary } from './library-places.repository.js';

/** What was saved lately is asked for first. */
@Injectable()
export class LibraryChangedConsumer implements EventConsumer<typeof LibraryChangedV1> {
  readonly contract = LibraryChangedV1;

  async apply(
    events: readonly EventEnvelope<EventData<typeof LibraryChangedV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    await followLibrary(
      manager,
      events.map(({ data }) => data),
    );
  }
}
