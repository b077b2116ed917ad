import { LibraryNoticeRaisedV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { projectLibraryNotices } from './library-notice-raised.projection.js';

@Injectable()
export class LibraryNoticeRaisedConsumer implements EventConsumer<typeof LibraryNoticeRaisedV1> {
  readonly contract = LibraryNoticeRaisedV1;

  async apply(
    events: readonly EventEnvelope<EventData<typeof LibraryNoticeRaisedV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    await projectLibraryNotices(
      manager,
      events.map(({ data }) => data),
    );
  }
}
