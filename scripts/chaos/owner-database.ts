import pg from 'pg';

/** The system's Postgres, as its owner sees it, past all proxies. */
export class OwnerDatabase {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 3, connectionTimeoutMillis: 5_000 });
    // Postgres is made to crash on purpose: the next query gets a connection of its own.
    this.pool.on('error', () => undefined);
  }

  async rows<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(sql, values)).rows;
  }

  /** The value of one SQL expression. */
  async value<T>(sql: string, values: unknown[] = []): Promise<T> {
    const [row] = await this.rows<{ value: T }>(`SELECT (${sql}) AS value`, values);
    if (row === undefined) throw new Error('an expression has one value');
    return row.value;
  }

  /** Null where Postgres does not answer. */
  async ask<T>(sql: string): Promise<T | null> {
    try {
      return await this.value<T>(sql);
    } catch {
      return null;
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
