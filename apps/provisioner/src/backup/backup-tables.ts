import { databaseSchemas } from '@app/service-kit';
import type { EntityManager } from 'typeorm';

/** A table that belongs into a backup, and its columns that are stored (generated ones follow from them). */
export interface BackupTable {
  /** `<schema>.<table>` */
  readonly name: string;
  readonly columns: readonly string[];
  /** The identity column, whose sequence goes on after the highest value restored. */
  readonly identity: string | null;
  readonly primaryKey: readonly string[];
}

/**
 * What is not backed up: sessions and what a sign-in leaves behind (people sign in again), API tokens (one that was
 * revoked since must not come back), what is on its way to webhooks, counts of limits, leases and notes of runs in progress, the broker's watermark (the broker is another one after a restore), and the ledgers of migrations.
 */
const leftOut = new Set([
  'gateway.sessions',
  'gateway.spent_sign_ins',
  'gateway.admin_claims',
  'gateway.api_tokens',
  'gateway.webhook_deliveries',
  'gateway.shared_limits',
  'sync.run_listing',
  'sync.broker_watermark',
  'enrichment.broker_watermark',
  'gallery.broker_watermark',
  ...Object.values(databaseSchemas).map(({ schema }) => `${schema}.migrations`),
]);

/** The transaction that wrote a row last: its number means nothing in another system, which notes its own. */
const leftOutColumns: Readonly<Record<string, string>> = {
  'gallery.tracks_a': 'changed',
  'gallery.tracks_b': 'changed',
};

interface TableRow {
  readonly name: string;
  readonly columns: string[];
  readonly identity: string | null;
  readonly primary_key: string[];
}

/** The tables to back up, those that others refer to first, as the database itself describes them. */
export async function listBackupTables(manager: EntityManager): Promise<BackupTable[]> {
  const rows = await manager.query<TableRow[]>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
            (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute AS a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
            (SELECT a.attname::text FROM pg_attribute AS a
              WHERE a.attrelid = c.oid AND a.attidentity <> '' LIMIT 1) AS identity,
            (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum))
               FROM pg_index AS i JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey::int2[])
              WHERE i.indrelid = c.oid AND i.indisprimary AND array_position(i.indkey::int2[], a.attnum) < i.indnkeyatts)
              AS primary_key
       FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname = ANY ($1)`,
    [Object.values(databaseSchemas).map(({ schema }) => schema)],
  );
  const references = await manager.query<{ child: string; parent: string }[]>(
    `SELECT conrelid::regclass::text AS child, confrelid::regclass::text AS parent FROM pg_constraint WHERE contype = 'f'`,
  );
  const tables = rows
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name, columns, identity, primary_key }) => ({
      name,
      columns: columns.filter((column) => column !== leftOutColumns[name]),
      identity,
      primaryKey: primary_key,
    }));
  return parentsFirst(tables, references);
}

function parentsFirst(
  tables: readonly BackupTable[],
  references: readonly { readonly child: string; readonly parent: string }[],
): BackupTable[] {
  const ordered: BackupTable[] = [];
  const placed = new Set<string>();
  const place = (table: BackupTable): void => {
    if (placed.has(table.name)) return;
    placed.add(table.name);
    for (const { child, parent } of references) {
      const found = child === table.name ? tables.find(({ name }) => name === parent) : undefined;
      if (found !== undefined) place(found);
    }
    ordered.push(table);
  };
  for (const table of tables.toSorted((a, b) => a.name.localeCompare(b.name))) place(table);
  return ordered;
}
