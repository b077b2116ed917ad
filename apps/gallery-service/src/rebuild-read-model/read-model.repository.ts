import type { DataSource, EntityManager } from 'typeorm';

/** The two tables that take turns in being the read model. */
export type ReadModelTable = 'gallery.tracks_a' | 'gallery.tracks_b';

/** How long a reader may go on with the table that was live: the old one stays whole until the next rebuild. */
const REMEMBER_MS = 500;

interface ReadModelRow {
  readonly live: 'tracks_a' | 'tracks_b';
  readonly rebuilding: boolean;
  readonly generation: number;
}

/** How the rebuilt read model compares with the one it replaces, in tracks. */
export interface RebuildComparison {
  readonly tracks: number;
  readonly different: number;
  readonly missing: number;
  readonly extra: number;
}

/** Which table is the read model, and the building of the next one: `gallery.read_model`. */
export class ReadModelRepository {
  private remembered: { table: ReadModelTable; until: number } | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** The table that readers use. */
  async live(): Promise<ReadModelTable> {
    if (this.remembered !== null && this.remembered.until > Date.now())
      return this.remembered.table;
    const table = nameOf((await this.read(this.dataSource.manager, '')).live);
    this.remembered = { table, until: Date.now() + REMEMBER_MS };
    return table;
  }

  /** The tables that a live event has its effect on: also the next one while it is built. */
  async tablesToWrite(manager: EntityManager): Promise<ReadModelTable[]> {
    const { live, rebuilding } = await this.read(manager, 'FOR SHARE');
    return rebuilding ? [nameOf(live), otherOf(live)] : [nameOf(live)];
  }

  /** The table that is built in this generation, or null where nobody waits for it any more. */
  async tableToBuild(manager: EntityManager, generation: number): Promise<ReadModelTable | null> {
    const row = await this.read(manager, 'FOR SHARE');
    return row.rebuilding && row.generation === generation ? otherOf(row.live) : null;
  }

  /** Empties the spare table and opens it for building. @returns the rebuild's generation */
  async startRebuild(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const { live, generation } = await this.read(manager, 'FOR UPDATE');
      await manager.query(`TRUNCATE ${otherOf(live)}`);
      await manager.query(`UPDATE gallery.read_model SET rebuilding = true, generation = $1`, [
        generation + 1,
      ]);
      return generation + 1;
    });
  }

  /** Makes the built table the live one. @returns null where another rebuild has begun meanwhile */
  async finishRebuild(generation: number): Promise<RebuildComparison | null> {
    return this.dataSource.transaction(async (manager) => {
      const row = await this.read(manager, 'FOR UPDATE');
      if (!row.rebuilding || row.generation !== generation) return null;
      const comparison = await compare(manager, nameOf(row.live), otherOf(row.live));
      await manager.query(`UPDATE gallery.read_model SET live = $1, rebuilding = false`, [
        row.live === 'tracks_a' ? 'tracks_b' : 'tracks_a',
      ]);
      await manager.query(
        `DELETE FROM gallery.inbox WHERE consumer LIKE 'gallery-service\\_replay-%'`,
      );
      return comparison;
    });
  }

  private async read(
    manager: EntityManager,
    lock: '' | 'FOR SHARE' | 'FOR UPDATE',
  ): Promise<ReadModelRow> {
    const rows = await manager.query<ReadModelRow[]>(
      `SELECT live, rebuilding, generation FROM gallery.read_model ${lock}`,
    );
    if (rows[0] === undefined) throw new Error('gallery.read_model has one row');
    return rows[0];
  }
}

function nameOf(live: ReadModelRow['live']): ReadModelTable {
  return `gallery.${live}`;
}

function otherOf(live: ReadModelRow['live']): ReadModelTable {
  return live === 'tracks_a' ? 'gallery.tracks_b' : 'gallery.tracks_a';
}

async function compare(
  manager: EntityManager,
  old: ReadModelTable,
  built: ReadModelTable,
): Promise<RebuildComparison> {
  const rows = await manager.query<RebuildComparison[]>(
    `SELECT (count(*) FILTER (WHERE built.id IS NOT NULL))::int AS tracks,
            (count(*) FILTER (WHERE old.card <> built.card))::int AS different,
            (count(*) FILTER (WHERE built.id IS NULL))::int AS missing,
            (count(*) FILTER (WHERE old.id IS NULL))::int AS extra
       FROM (SELECT id, card FROM ${old} WHERE described) AS old
       FULL JOIN (SELECT id, card FROM ${built} WHERE described) AS built USING (id)`,
  );
  if (rows[0] === undefined) throw new Error('a count has one row');
  return rows[0];
}
