import type { EventData, ProviderNoticeRaisedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { enqueueDeliveries } from '../send-webhooks/webhook-delivery.repository.js';
import { storeNotices } from './notice.repository.js';

/** Puts notices about a feature provider where the admin reads them, and on their way to webhooks. */
export async function projectProviderNotices(
  manager: EntityManager,
  notices: readonly EventData<typeof ProviderNoticeRaisedV1>[],
  now: Date,
): Promise<void> {
  const added = await storeNotices(manager, 'enrichment-service', notices);
  await enqueueDeliveries(manager, added, now);
}
