import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseSchemas } from '@app/service-kit';
import { Client } from 'pg';
import {
  provisionDatabase,
  type ServiceDatabaseUrls,
} from '../../../apps/provisioner/src/provision.js';
import { tunePlanner } from '../../../apps/provisioner/src/roles/planner-settings.js';
import { testEnvironment } from './test-environment.js';

/** The cluster-wide roles are shared by all test databases, so their password is fixed. */
const TEST_ROLE_PASSWORD = 'test-only';
/** Serialises the making of the template between jest workers. */
const TEMPLATE_LOCK = 7_203_116;

export interface TestDatabase {
  readonly name: string;
  /** As the owner of all tables. */
  readonly ownerUrl: string;
  /** As each service's own role. */
  readonly urls: ServiceDatabaseUrls;
  drop(): Promise<void>;
}

/**
 * A fresh, fully migrated database. It is copied from a template that the first caller makes, which takes milliseconds
 * instead of the time of all migrations.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = testEnvironment().databaseUrl;
  const template = await ensureTemplate(server);
  const name = `pm_test_${randomBytes(6).toString('hex')}`;
  await withClient(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`),
  );
  await withClient(withDatabase(server, name), (client) => tunePlanner((sql) => client.query(sql)));
  return {
    name,
    ownerUrl: withDatabase(server, name),
    urls: serviceUrls(server, name),
    drop: () =>
      withClient(
        server,
        async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
      ),
  };
}

async function ensureTemplate(server: string): Promise<string> {
  const template = `pm_template_${migrationsHash()}`;
  await withClient(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (found.rowCount !== 0) return;
    const half = `${template}_half`;
    await client.query(`DROP DATABASE IF EXISTS ${half} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${half}`);
    await provisionDatabase(withDatabase(server, half), serviceUrls(server, half));
    await client.query(`ALTER DATABASE ${half} RENAME TO ${template}`);
  });
  return template;
}

/** Changes with every migration, so that a template left over from other sources is never used. */
function migrationsHash(): string {
  const hash = createHash('sha256');
  const root = process.cwd();
  for (const folder of ['apps', 'libs/messaging/src', 'libs/service-kit/src']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) =>
        /(migrations|provisioner|public-views|roles|\.v1)[/.].*ts$|v1\.ts$/.test(file),
      )
      .toSorted();
    for (const file of files) hash.update(file).update(readFileSync(join(root, folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

function serviceUrls(server: string, database: string): ServiceDatabaseUrls {
  const url = (service: keyof typeof databaseSchemas): string => {
    const parsed = new URL(withDatabase(server, database));
    parsed.username = databaseSchemas[service].role;
    parsed.password = TEST_ROLE_PASSWORD;
    return parsed.toString();
  };
  return {
    gateway: url('gateway'),
    'sync-service': url('sync-service'),
    'enrichment-service': url('enrichment-service'),
    'gallery-service': url('gallery-service'),
  };
}

function withDatabase(server: string, database: string): string {
  const parsed = new URL(server);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
