import { FeaturesOverriddenV1, type EventData } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { byCorrelation, type Correlated } from '../enrich-track/correlated.js';

/** States that the admin corrected features, in the transaction that stores the correction. */
@Injectable()
export class FeaturesOverriddenPublisher {
  constructor(private readonly outbox: OutboxRepository) {}

  async publish(
    manager: EntityManager,
    facts: readonly Correlated<EventData<typeof FeaturesOverriddenV1>>[],
    occurredAt: Date,
  ): Promise<void> {
    for (const [correlationId, group] of byCorrelation(facts)) {
      await this.outbox.add(manager, FeaturesOverriddenV1, group, { occurredAt, correlationId });
    }
  }
}
