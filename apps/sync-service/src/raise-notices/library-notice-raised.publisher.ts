import { LibraryNoticeRaisedV1, type Notice } from '@app/contracts';
import { OutboxRepository } from '@app/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Tells the operator something about the library, its connection to Spotify or a run. */
@Injectable()
export class LibraryNoticeRaisedPublisher {
  constructor(private readonly outbox: OutboxRepository) {}

  /**
   * Raises a notice in the caller's transaction. Its key says which fact it is about: raised again under the same key,
   * by any replica, it is the same event and goes out once.
   * @returns whether this was the first time
   */
  async raise(manager: EntityManager, notice: Notice): Promise<{ readonly first: boolean }> {
    const added = await this.outbox.add(manager, LibraryNoticeRaisedV1, [notice], {
      occurredAt: new Date(notice.raisedAt),
      correlationId: notice.key,
    });
    return { first: added === 1 };
  }
}
