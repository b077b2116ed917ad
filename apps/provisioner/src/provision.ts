import type { databaseSchemas } from '@app/service-kit';
import { DataSource } from 'typeorm';
import { runMigrations } from './migrate/run-migrations.js';
import { createPublicViews } from './public-views/public-views.js';
import { grantInboxReading } from './roles/grant-inbox-reading.js';
import { provisionRoles } from './roles/provision-roles.js';

export type ServiceDatabaseUrls = Readonly<Record<keyof typeof databaseSchemas, string>>;

/** Two provisioners take turns: any fixed number does, as long as nothing else uses it. */
const PROVISIONER_LOCK = 7_203_115;

/**
 * Prepares the database: roles, schemas, migrations, and the views in `public`. Safe to repeat; what is there stays.
 * @returns the migrations that ran now
 */
export async function provisionDatabase(
  ownerUrl: string,
  serviceUrls: ServiceDatabaseUrls,
): Promise<string[]> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'provisioner',
    poolSize: 2,
  });
  await owner.initialize();
  const runner = owner.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [PROVISIONER_LOCK]);
    await provisionRoles(
      runner,
      Object.entries(serviceUrls).map(([service, url]) => ({
        service: service as keyof typeof databaseSchemas,
        password: decodeURIComponent(new URL(url).password),
      })),
    );
    const ran = await runMigrations(ownerUrl);
    await grantInboxReading(runner);
    await createPublicViews(runner);
    return ran;
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [PROVISIONER_LOCK]);
    await runner.release();
    await owner.destroy();
  }
}
