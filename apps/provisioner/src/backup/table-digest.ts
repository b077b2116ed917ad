import type { EntityManager } from 'typeorm';
import type { BackupTable } from './backup-tables.js';

export interface TableDigest {
  readonly rows: number;
  /** Over all rows in the order of their primary key. */
  readonly md5: string;
}

/** One row as the backup writes it: the stored columns, as JSON. */
export function rowJson(table: BackupTable): string {
  return `(SELECT row_to_json(r)::text FROM (SELECT ${table.columns.map((column) => `t."${column}"`).join(', ')}) AS r)`;
}

export function keyOrder(table: BackupTable): string {
  return table.primaryKey.map((column) => `t."${column}"`).join(', ');
}

/** What a table holds, as one figure: two tables with the same digest hold the same rows. */
export async function digestTable(
  manager: EntityManager,
  table: BackupTable,
): Promise<TableDigest> {
  const rows = await manager.query<{ rows: number; md5: string }[]>(
    `SELECT count(*)::int AS rows, md5(coalesce(string_agg(md5(${rowJson(table)}), '' ORDER BY ${keyOrder(table)}), '')) AS md5
       FROM ${table.name} AS t`,
  );
  if (rows[0] === undefined) throw new Error('a count has one row');
  return rows[0];
}
