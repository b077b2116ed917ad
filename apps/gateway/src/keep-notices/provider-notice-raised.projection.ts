import type { EventData, ProviderNoticeRaisedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { storeNotices } from './notice.repository.js';

/** Puts notices about a feature provider where the admin reads them. */
export async function projectProviderNotices(
  manager: EntityManager,
  notices: readonly EventData<typeof ProviderNoticeRaisedV1>[],
): Promise<void> {
  await storeNotices(manager, 'enrichment-service', notices);
}
