import type { OwnerDatabase } from './owner-database.js';

const insertOnly = [
  { table: 'sync.tracks', key: 'spotify_id' },
  { table: 'sync.track_metadata', key: `spotify_id || '/' || source` },
  { table: 'enrichment.track_features', key: `spotify_id || '/' || provider` },
] as const;
const intervalMs = 3_000;

/** Remembers rows that may never change, as they were when it first saw them. */
export class Witness {
  private readonly seen = new Map<string, string>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly owner: OwnerDatabase) {}

  start(): void {
    this.timer = setInterval(() => {
      this.looking = this.looking.then(() => this.look()).catch(() => undefined);
    }, intervalMs);
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.looking;
  }

  get rows(): number {
    return this.seen.size;
  }

  /** @returns the rows that are gone, or not as they were first seen */
  async changed(): Promise<string[]> {
    const now = await this.digests();
    return [...this.seen].filter(([row, digest]) => now.get(row) !== digest).map(([row]) => row);
  }

  private async look(): Promise<void> {
    for (const [row, digest] of await this.digests()) {
      if (!this.seen.has(row)) this.seen.set(row, digest);
    }
  }

  private async digests(): Promise<Map<string, string>> {
    const digests = new Map<string, string>();
    for (const { table, key } of insertOnly) {
      const rows = await this.owner.rows<{ row: string; digest: string }>(
        `SELECT ${key} AS row, md5(t::text) AS digest FROM ${table} AS t`,
      );
      for (const { row, digest } of rows) digests.set(`${table} ${row}`, digest);
    }
    return digests;
  }
}
