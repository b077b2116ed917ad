import type { Notice } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LibraryNoticeRaisedPublisher } from './library-notice-raised.publisher.js';

/** Raises each notice once, however often its cause is seen: `sync.raised_notices`. */
@Injectable()
export class NoticeRegister {
  constructor(private readonly publisher: LibraryNoticeRaisedPublisher) {}

  /** Within the transaction of what the notice is about. */
  async raise(manager: EntityManager, notice: Notice): Promise<void> {
    const rows = await manager.query<unknown[]>(
      `INSERT INTO sync.raised_notices (key, raised_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key`,
      [notice.key, notice.raisedAt],
    );
    if (rows.length > 0) await this.publisher.raise(manager, notice);
  }
}
