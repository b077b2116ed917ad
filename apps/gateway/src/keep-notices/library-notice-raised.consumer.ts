import { LibraryNoticeRaisedV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { CLOCK, WorkSignal, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { projectLibraryNotices } from './library-notice-raised.projection.js';

@Injectable()
export class LibraryNoticeRaisedConsumer implements EventConsumer<typeof LibraryNoticeRaisedV1> {
  readonly contract = LibraryNoticeRaisedV1;

  constructor(
    private readonly deliveries: WorkSignal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async apply(
    events: readonly EventEnvelope<EventData<typeof LibraryNoticeRaisedV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    const notices = events.map(({ data }) => data);
    await projectLibraryNotices(manager, notices, this.clock.now());
  }

  applied(): void {
    this.deliveries.ring();
  }
}
