import type { DataSource } from 'typeorm';

/** A worker that was not seen for this long counts as dead, by the clock of Postgres. */
export const DEAD_AFTER_MS = 3_000;

/** The rows by which replicas know each other to be alive. */
export class WorkerRowRepository {
  constructor(private readonly dataSource: DataSource) {}

  async register(id: string): Promise<void> {
    await this.dataSource.query(`INSERT INTO enrichment.workers (id) VALUES ($1)`, [id]);
  }

  /** @returns false where the worker counts as dead already: others may have what it held */
  async beat(id: string): Promise<boolean> {
    const [rows] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE enrichment.workers SET seen_at = clock_timestamp()
        WHERE id = $1 AND seen_at > clock_timestamp() - $2 * interval '1 ms'
       RETURNING id`,
      [id, DEAD_AFTER_MS],
    );
    return rows.length > 0;
  }

  /** What the dead held is due again. Returns how many requests that were. */
  async releaseOfTheDead(): Promise<number> {
    const [, released] = await this.dataSource.query<[unknown[], number]>(
      `UPDATE enrichment.feature_requests AS r
          SET state = 'pending', lease_owner = NULL, lease_worker = NULL
        WHERE r.state = 'leased'
          AND NOT EXISTS (
            SELECT 1 FROM enrichment.workers w
             WHERE w.id = r.lease_worker AND w.seen_at > clock_timestamp() - $1 * interval '1 ms')`,
      [DEAD_AFTER_MS],
    );
    return released;
  }

  /** Forgets the worker, and those that were not seen for an hour. */
  async remove(id: string): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM enrichment.workers WHERE id = $1 OR seen_at < clock_timestamp() - interval '1 hour'`,
      [id],
    );
  }
}
