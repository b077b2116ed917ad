import { databaseSchemas, failpoint } from '@app/service-kit';
import { DataSource, type MigrationInterface, type MixedList } from 'typeorm';
import { migrations as enrichmentMigrations } from '../../../enrichment-service/src/database/migrations/index.js';
import { migrations as galleryMigrations } from '../../../gallery-service/src/database/migrations/index.js';
import { migrations as gatewayMigrations } from '../../../gateway/src/database/migrations/index.js';
import { migrations as syncMigrations } from '../../../sync-service/src/database/migrations/index.js';

type Migrations = MixedList<new () => MigrationInterface>;

const migrationsOf: Record<keyof typeof databaseSchemas, Migrations> = {
  gateway: gatewayMigrations,
  'sync-service': syncMigrations,
  'enrichment-service': enrichmentMigrations,
  'gallery-service': galleryMigrations,
};

/**
 * Runs every service's outstanding migrations as the owner; each schema keeps its own ledger. A migration runs in one
 * transaction: it is there as a whole or not at all.
 * @returns the names of those that ran now
 */
export async function runMigrations(ownerUrl: string): Promise<string[]> {
  const ran: string[] = [];
  for (const [service, { schema }] of Object.entries(databaseSchemas)) {
    const dataSource = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      schema,
      migrations: migrationsOf[service as keyof typeof databaseSchemas],
      migrationsTableName: 'migrations',
      applicationName: 'provisioner',
      poolSize: 2,
    });
    await dataSource.initialize();
    try {
      await failpoint('migration.before');
      const executed = await dataSource.runMigrations({ transaction: 'each' });
      await failpoint('migration.after');
      ran.push(...executed.map((migration) => `${schema}.${migration.name}`));
    } finally {
      await dataSource.destroy();
    }
  }
  return ran;
}
