import { ProviderNoticeRaisedV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { CLOCK, WorkSignal, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { projectProviderNotices } from './provider-notice-raised.projection.js';

@Injectable()
export class ProviderNoticeRaisedConsumer implements EventConsumer<typeof ProviderNoticeRaisedV1> {
  readonly contract = ProviderNoticeRaisedV1;

  constructor(
    private readonly deliveries: WorkSignal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async apply(
    events: readonly EventEnvelope<EventData<typeof ProviderNoticeRaisedV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    const notices = events.map(({ data }) => data);
    await projectProviderNotices(manager, notices, this.clock.now());
  }

  applied(): void {
    this.deliveries.ring();
  }
}
