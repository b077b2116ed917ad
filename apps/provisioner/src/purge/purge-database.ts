import type { DataSource } from 'typeorm';
import { planPurge, type PurgedTable } from './purge-plan.js';

/** Services that are at work are waited for this long; then nothing has happened. */
const LOCK_TIMEOUT = '20s';

/**
 * Deletes everything that came from Spotify or hangs on it, in one transaction, as the owner of the tables. It is the
 * one stated exception to "tracks and features are never changed": the triggers that refuse a change are put aside for
 * the transaction and stand again when it commits.
 * @returns the tables that were emptied, with the rows they had
 */
export async function purgeDatabase(dataSource: DataSource): Promise<PurgedTable[]> {
  return dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    const planned = await planPurge(manager);
    const guarded = planned.filter(({ insertOnly }) => insertOnly);
    for (const { name } of guarded) {
      await manager.query(`ALTER TABLE ${name} DISABLE TRIGGER insert_only`);
    }
    await manager.query(`TRUNCATE ${planned.map(({ name }) => name).join(', ')}`);
    for (const { name } of guarded) {
      await manager.query(`ALTER TABLE ${name} ENABLE ALWAYS TRIGGER insert_only`);
    }
    return planned;
  });
}
