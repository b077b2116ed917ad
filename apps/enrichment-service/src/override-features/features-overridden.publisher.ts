import { FeaturesOverriddenV1, type EventData } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** States what the admin has corrected of a track, in the transaction that stores it. */
@Injectable()
export class FeaturesOverriddenPublisher {
  constructor(private readonly outbox: OutboxRepository) {}

  async publish(
    manager: EntityManager,
    fact: EventData<typeof FeaturesOverriddenV1>,
    correlationId: string,
  ): Promise<void> {
    const occurredAt = new Date(fact.overriddenAt);
    await this.outbox.add(manager, FeaturesOverriddenV1, [fact], { occurredAt, correlationId });
  }
}
