import { databaseSchemas } from '@app/service-kit';
import type { EntityManager } from 'typeorm';

/** What a purge leaves as it is, and why: everything that is not named here goes. */
export const keptTables: Readonly<Record<string, string>> = {
  'gateway.settings': 'what the admin decided for the installation',
  'gateway.webhooks': 'where the operator is told things',
  'gateway.notices': 'what the operator was told',
  'gateway.webhook_deliveries': 'what came of telling it',
  'sync.usage_stats': 'how many calls were made',
  'sync.provider_calls': 'how many calls were made',
  'sync.provider_gate': 'until when Spotify wants no call',
  'enrichment.usage_stats': 'how many calls were made',
  'enrichment.provider_gate': 'until when SoundCharts wants no call',
  'gallery.read_model': 'which of two tables is the read model',
  'gallery.curation': 'how often the admin has decided something',
  ...Object.fromEntries(
    Object.values(databaseSchemas).map(({ schema }) => [
      `${schema}.migrations`,
      'which migrations have run',
    ]),
  ),
};

/** A table with rows that go, and the triggers that would refuse it. */
export interface PurgedTable {
  /** `<schema>.<table>` */
  readonly name: string;
  readonly rows: number;
  readonly insertOnly: boolean;
}

/** Every table that a purge empties: all of the services' schemas but the kept ones, insert-only ones included. */
export async function planPurge(manager: EntityManager): Promise<PurgedTable[]> {
  const tables = await manager.query<{ name: string; insert_only: boolean }[]>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
            EXISTS (SELECT 1 FROM pg_trigger AS t WHERE t.tgrelid = c.oid AND t.tgname = 'insert_only') AS insert_only
       FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY ($1)
      ORDER BY name`,
    [Object.values(databaseSchemas).map(({ schema }) => schema)],
  );
  const planned: PurgedTable[] = [];
  for (const { name, insert_only } of tables) {
    if (Object.hasOwn(keptTables, name)) continue;
    const [counted] = await manager.query<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM ${name}`,
    );
    planned.push({ name, rows: counted?.rows ?? 0, insertOnly: insert_only });
  }
  return planned;
}
