import { LibraryChangedV1 } from '@app/contracts';
import { OutboxRepository, type EventContext } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LibraryChange } from './library.repository.js';

/** States what changed in the library, in the transaction that changes it. It names no person. */
@Injectable()
export class LibraryChangedPublisher {
  constructor(private readonly outbox: OutboxRepository) {}

  async publish(
    manager: EntityManager,
    changes: readonly LibraryChange[],
    context: EventContext,
  ): Promise<void> {
    const facts = changes.map(({ trackId, change, addedAt, sequence }) => ({
      spotifyId: trackId,
      change,
      addedAt,
      sequence,
    }));
    await this.outbox.add(manager, LibraryChangedV1, facts, context);
  }
}
