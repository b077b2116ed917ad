import type { EventData, LibraryNoticeRaisedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { enqueueDeliveries } from '../send-webhooks/webhook-delivery.repository.js';
import { storeNotices } from './notice.repository.js';

/** Puts notices about the library, its connection to Spotify or a run where the admin reads them, and on their way to webhooks. */
export async function projectLibraryNotices(
  manager: EntityManager,
  notices: readonly EventData<typeof LibraryNoticeRaisedV1>[],
  now: Date,
): Promise<void> {
  const added = await storeNotices(manager, 'sync-service', notices);
  await enqueueDeliveries(manager, added, now);
}
