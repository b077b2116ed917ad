import type { LibraryChangeKind, LibraryChangePage } from '@app/contracts';
import type { DataSource } from 'typeorm';

interface ChangeRow {
  readonly sequence: string;
  readonly track_id: string;
  readonly change: LibraryChangeKind;
  readonly changed_at: Date;
}

/** The library's history, the newest change first: `sync.library_changes`. */
export class LibraryChangesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param before the sequence of the last change of the page before, or null for the first page */
  async page(before: number | null, limit: number): Promise<LibraryChangePage> {
    const rows = await this.dataSource.query<ChangeRow[]>(
      `SELECT sequence, track_id, change, changed_at FROM sync.library_changes
        WHERE sequence < coalesce($1, 9223372036854775807)
        ORDER BY sequence DESC LIMIT $2`,
      [before, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map((row) => ({
        trackId: row.track_id,
        change: row.change,
        changedAt: row.changed_at.toISOString(),
      })),
      nextCursor: last === undefined ? null : encodeChangeCursor(Number(last.sequence)),
    };
  }
}

/** The cursor as clients hold it: opaque text. */
export function encodeChangeCursor(sequence: number): string {
  return Buffer.from(String(sequence)).toString('base64url');
}

/** @returns null where the text is not a cursor of this history */
export function decodeChangeCursor(text: string): number | null {
  const digits = Buffer.from(text, 'base64url').toString('utf8');
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : null;
}
