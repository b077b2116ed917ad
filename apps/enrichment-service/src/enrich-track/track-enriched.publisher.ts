import { TrackEnrichedV1, type EventData } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { byCorrelation, type Correlated } from './correlated.js';

/** States that features were attached, in the transaction that stores them. */
@Injectable()
export class TrackEnrichedPublisher {
  constructor(private readonly outbox: OutboxRepository) {}

  async publish(
    manager: EntityManager,
    facts: readonly Correlated<EventData<typeof TrackEnrichedV1>>[],
    occurredAt: Date,
  ): Promise<void> {
    for (const [correlationId, group] of byCorrelation(facts)) {
      await this.outbox.add(manager, TrackEnrichedV1, group, { occurredAt, correlationId });
    }
  }
}
