import type { DataSource } from 'typeorm';

export interface HiddenEntry {
  readonly id: string;
  readonly hiddenAt: string;
}

const tables = {
  track: { table: 'gallery.hidden_tracks', column: 'track_id' },
  artist: { table: 'gallery.hidden_artists', column: 'artist_id' },
} as const;
export type HiddenKind = keyof typeof tables;

/** What the admin keeps from the public. */
export class HiddenRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Hides it or shows it again; what is so already stays so. */
  async set(kind: HiddenKind, id: string, hidden: boolean): Promise<void> {
    const { table, column } = tables[kind];
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        hidden
          ? `INSERT INTO ${table} (${column}) VALUES ($1) ON CONFLICT DO NOTHING`
          : `DELETE FROM ${table} WHERE ${column} = $1`,
        [id],
      );
      await manager.query(`UPDATE gallery.curation SET version = version + 1`);
    });
  }

  /** The newest first. */
  async list(kind: HiddenKind): Promise<HiddenEntry[]> {
    const { table, column } = tables[kind];
    const rows = await this.dataSource.query<{ id: string; hidden_at: Date }[]>(
      `SELECT ${column} AS id, hidden_at FROM ${table} ORDER BY hidden_at DESC, ${column}`,
    );
    return rows.map(({ id, hidden_at }) => ({ id, hiddenAt: hidden_at.toISOString() }));
  }
}
