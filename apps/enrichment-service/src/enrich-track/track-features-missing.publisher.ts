import { TrackFeaturesMissingV1, type EventData } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { byCorrelation, type Correlated } from './correlated.js';

/** States that a provider had nothing for a track, in the transaction that settles its request. */
@Injectable()
export class TrackFeaturesMissingPublisher {
  constructor(private readonly outbox: OutboxRepository) {}

  async publish(
    manager: EntityManager,
    facts: readonly Correlated<EventData<typeof TrackFeaturesMissingV1>>[],
    occurredAt: Date,
  ): Promise<void> {
    for (const [correlationId, group] of byCorrelation(facts)) {
      await this.outbox.add(manager, TrackFeaturesMissingV1, group, { occurredAt, correlationId });
    }
  }
}
