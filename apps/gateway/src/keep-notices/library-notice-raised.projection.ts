import type { EventData, LibraryNoticeRaisedV1 } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { storeNotices } from './notice.repository.js';

/** Puts notices about the library, its connection to Spotify or a run where the admin reads them. */
export async function projectLibraryNotices(
  manager: EntityManager,
  notices: readonly EventData<typeof LibraryNoticeRaisedV1>[],
): Promise<void> {
  await storeNotices(manager, 'sync-service', notices);
}
