import { join } from 'node:path';
import { describeExit, startProgram } from '../stack/child-process.js';
import { ensureDatabase } from '../stack/postgres-server.js';
import { environmentOf } from '../start/service-environments.js';
import type { ChaosSystem } from './chaos-system.js';
import { databaseName } from './chaos-wiring.js';
import type { FailpointCase } from './failpoint-cases.js';
import { OwnerDatabase } from './owner-database.js';

const tablesSql = `(SELECT count(*)::int FROM information_schema.tables
  WHERE table_schema IN ('gateway', 'sync', 'enrichment', 'gallery', 'public'))`;

/** Lets a migration of an empty database fail, repeats it, and looks whether all tables are there. */
export async function runMigrationCase(
  system: ChaosSystem,
  { name, mode }: FailpointCase,
): Promise<boolean> {
  const database = `migration_${name.replace(/\W/g, '_')}_${mode}`;
  await ensureDatabase(system.postgres.ownerUrl('postgres'), database);
  const first = await provision(system, database, { FAILPOINT: `${name}:${mode}` });
  const second = await provision(system, database, {});
  const made = new OwnerDatabase(system.postgres.ownerUrl(database));
  const tables = await made.value<number>(tablesSql);
  await made.close();
  const expected = await system.owner.value<number>(tablesSql);
  const failed = mode === 'hang' ? first === 'exit code 0' : first !== 'exit code 0';
  return failed && second === 'exit code 0' && tables === expected;
}

async function provision(
  { wiring, options }: ChaosSystem,
  database: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const given = environmentOf('provisioner', wiring);
  const own = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      key.endsWith('DATABASE_URL') ? value.replace(`/${databaseName}`, `/${database}`) : value,
    ]),
  );
  const program = await startProgram(
    {
      name: 'provisioner-again',
      command: process.execPath,
      args: [join(options.root, 'dist', 'apps', 'provisioner', 'src', 'main.js')],
      cwd: options.root,
      env: { ...own, ...env },
      stopSignal: 'SIGTERM',
      stopDeadlineMs: 5_000,
    },
    options.folder,
  );
  return describeExit(await program.exited);
}
