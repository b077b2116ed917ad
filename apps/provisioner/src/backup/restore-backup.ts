import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import {
  BackupError,
  backupHeaderSchema,
  tableEndSchema,
  tableStartSchema,
  type TableEnd,
} from './backup-file.js';
import { listBackupTables, type BackupTable } from './backup-tables.js';
import { digestTable } from './table-digest.js';
import { listMigrations, type BackupReport } from './take-backup.js';

const ROWS_PER_INSERT = 1_000;

/** How a table's last line begins. Rows stay text: a number read by JavaScript might not be written the same again. */
const TABLE_END = '{"end":';

/** Filled by the migrations, so that an empty system has a row there. */
const seeded = new Set([
  'enrichment.provider_gate',
  'gallery.read_model',
  'gallery.curation',
  'gateway.settings',
]);

/**
 * Restores a backup into an empty, migrated database, in one transaction, and compares every table with what the file
 * says of it: the restore is whole and equal, or nothing has happened.
 * @throws BackupError where the database is not empty, is of another version, or the file is damaged
 */
export async function restoreBackup(dataSource: DataSource, file: string): Promise<BackupReport> {
  const handle = await open(file).catch((error: unknown) => {
    throw new BackupError(`${file} cannot be read`, { cause: error });
  });
  const input = handle.createReadStream().pipe(createGunzip());
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next().catch((error: unknown) => {
      throw new BackupError(`${file} cannot be read`, { cause: error });
    });
    if (line.done === true) throw new BackupError(`${file} ends too early`);
    return line.value;
  };
  const header = backupHeaderSchema.safeParse(parseLine(await next()));
  if (!header.success) throw new BackupError(`${file} is not a backup of this program`);
  return dataSource.transaction(async (manager) => {
    const here = await listMigrations(manager);
    if (here.join() !== header.data.migrations.join()) {
      throw new BackupError(
        'the backup was taken from another version: restore it with that version and upgrade then',
      );
    }
    const tables = await listBackupTables(manager);
    await expectEmpty(manager, tables);
    let rows = 0;
    for (const name of header.data.tables) {
      const table = tables.find((candidate) => candidate.name === name);
      if (table === undefined) throw new BackupError(`this version has no table ${name}`);
      rows += await restoreTable(manager, table, next);
    }
    return { tables: header.data.tables.length, rows };
  });
}

async function restoreTable(
  manager: EntityManager,
  table: BackupTable,
  next: () => Promise<string>,
): Promise<number> {
  const start = tableStartSchema.safeParse(parseLine(await next()));
  if (!start.success || start.data.table !== table.name)
    throw new BackupError(`${table.name} is not where it should be`);
  if (seeded.has(table.name)) await manager.query(`DELETE FROM ${table.name}`);
  let batch: string[] = [];
  let end: TableEnd | null = null;
  while (end === null) {
    const line = await next();
    if (line.startsWith(TABLE_END)) end = tableEndSchema.parse(parseLine(line));
    else batch.push(line);
    if (batch.length === ROWS_PER_INSERT || (end !== null && batch.length > 0)) {
      await insert(manager, table, batch);
      batch = [];
    }
  }
  await advanceIdentity(manager, table);
  const digest = await digestTable(manager, table);
  if (end.end !== table.name || digest.rows !== end.rows || digest.md5 !== end.md5) {
    throw new BackupError(`${table.name} does not hold what the backup says: the file is damaged`);
  }
  return digest.rows;
}

async function insert(
  manager: EntityManager,
  table: BackupTable,
  rows: readonly string[],
): Promise<void> {
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  await manager.query(
    `INSERT INTO ${table.name} (${columns}) OVERRIDING SYSTEM VALUE
     SELECT ${columns} FROM json_populate_recordset(NULL::${table.name}, $1::json)`,
    [`[${rows.join(',')}]`],
  );
}

async function advanceIdentity(manager: EntityManager, table: BackupTable): Promise<void> {
  if (table.identity === null) return;
  await manager.query(
    `SELECT setval(pg_get_serial_sequence($1, $2), coalesce(max("${table.identity}"), 0) + 1, false) FROM ${table.name}`,
    [table.name, table.identity],
  );
}

async function expectEmpty(manager: EntityManager, tables: readonly BackupTable[]): Promise<void> {
  for (const { name } of tables) {
    if (seeded.has(name)) continue;
    const rows = await manager.query<unknown[]>(`SELECT 1 FROM ${name} LIMIT 1`);
    if (rows.length > 0)
      throw new BackupError(`${name} is not empty: a backup is restored into an empty system only`);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BackupError('the backup is damaged', { cause: error });
  }
}
