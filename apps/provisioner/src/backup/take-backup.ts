import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { databaseSchemas } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { BACKUP_FORMAT, type BackupHeader, type TableEnd } from './backup-file.js';
import { listBackupTables, type BackupTable } from './backup-tables.js';
import { digestTable, keyOrder, rowJson } from './table-digest.js';

const ROWS_PER_FETCH = 2_000;

export interface BackupReport {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes everything that cannot be made again to a gzipped file of JSON lines, while the system runs: all tables as
 * they stand at one moment. The file appears under its name only when it is whole.
 */
export async function takeBackup(
  dataSource: DataSource,
  file: string,
  now: Date,
): Promise<BackupReport> {
  const part = `${file}.part`;
  const handle = await open(part, 'w', 0o600);
  const gzip = createGzip();
  const written = pipeline(gzip, handle.createWriteStream());
  const line = async (text: string): Promise<void> => {
    if (!gzip.write(`${text}\n`)) await Promise.race([once(gzip, 'drain'), written]);
  };
  try {
    const report = await dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      const tables = await listBackupTables(manager);
      const header: BackupHeader = {
        backup: 'playlist-maker',
        format: BACKUP_FORMAT,
        takenAt: now.toISOString(),
        migrations: await listMigrations(manager),
        tables: tables.map(({ name }) => name),
      };
      await line(JSON.stringify(header));
      let rows = 0;
      for (const table of tables) rows += await writeTable(manager, table, line);
      return { tables: tables.length, rows };
    });
    gzip.end();
    await written;
    await rename(part, file);
    return report;
  } catch (error) {
    gzip.destroy();
    await written.catch(() => undefined);
    await rm(part, { force: true });
    throw error;
  }
}

async function writeTable(
  manager: EntityManager,
  table: BackupTable,
  line: (text: string) => Promise<void>,
): Promise<number> {
  await line(JSON.stringify({ table: table.name }));
  await manager.query(
    `DECLARE backup CURSOR FOR SELECT ${rowJson(table)} AS row FROM ${table.name} AS t ORDER BY ${keyOrder(table)}`,
  );
  for (;;) {
    const rows = await manager.query<{ row: string }[]>(`FETCH ${ROWS_PER_FETCH} FROM backup`);
    if (rows.length === 0) break;
    await line(rows.map(({ row }) => row).join('\n'));
  }
  await manager.query('CLOSE backup');
  const digest = await digestTable(manager, table);
  const end: TableEnd = { end: table.name, ...digest };
  await line(JSON.stringify(end));
  return digest.rows;
}

/** The migrations that have run, of all schemas. */
export async function listMigrations(manager: EntityManager): Promise<string[]> {
  const names: string[] = [];
  for (const { schema } of Object.values(databaseSchemas)) {
    const rows = await manager.query<{ name: string }[]>(
      `SELECT name FROM ${schema}.migrations ORDER BY id`,
    );
    names.push(...rows.map(({ name }) => `${schema}.${name}`));
  }
  return names;
}
