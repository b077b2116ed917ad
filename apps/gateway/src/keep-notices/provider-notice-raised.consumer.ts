import { ProviderNoticeRaisedV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { projectProviderNotices } from './provider-notice-raised.projection.js';

@Injectable()
export class ProviderNoticeRaisedConsumer implements EventConsumer<typeof ProviderNoticeRaisedV1> {
  readonly contract = ProviderNoticeRaisedV1;

  async apply(
    events: readonly EventEnvelope<EventData<typeof ProviderNoticeRaisedV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    await projectProviderNotices(
      manager,
      events.map(({ data }) => data),
    );
  }
}
