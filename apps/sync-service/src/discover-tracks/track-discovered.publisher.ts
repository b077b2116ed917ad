import { TrackDiscoveredV1, type TrackDescription } from '@app/contracts';
import { OutboxRepository, type EventContext } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** States that tracks were seen for the first time, in the transaction that stores them. */
@Injectable()
export class TrackDiscoveredPublisher {
  constructor(private readonly outbox: OutboxRepository) {}

  async publish(
    manager: EntityManager,
    tracks: readonly TrackDescription[],
    context: EventContext,
  ): Promise<void> {
    await this.outbox.add(manager, TrackDiscoveredV1, tracks, context);
  }
}
