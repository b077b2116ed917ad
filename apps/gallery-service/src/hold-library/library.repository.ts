import type { DataSource } from 'typeorm';
import type { ReadModelTable } from '../rebuild-read-model/read-model.repository.js';
import type { Curation } from './library.js';
import { libraryRowSql, type LibraryRow } from './library-row.js';

/** Rows per answer of Postgres. */
const PAGE = 5_000;

/** Where the read model stands: which table is live, how the curation counts, and what a reader sees now. */
export interface LibraryState {
  readonly live: ReadModelTable;
  readonly curation: number;
  /** Postgres' snapshot: which transactions had committed */
  readonly snapshot: string;
  /** rows that a transaction has written since the snapshot that was asked for */
  readonly changed: readonly LibraryRow[];
}

interface StateRow {
  readonly live: string;
  readonly curation: string;
  readonly snapshot: string;
  readonly changed: readonly LibraryRow[] | null;
}

/** Reads the read model into memory: all of it once, then what has changed. */
export class LibraryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The state without any rows. */
  async state(): Promise<Omit<LibraryState, 'changed'>> {
    const rows = await this.dataSource.query<StateRow[]>(
      `SELECT 'gallery.' || live AS live, version AS curation, pg_current_snapshot()::text AS snapshot
         FROM gallery.read_model, gallery.curation`,
    );
    return toState(rows[0]);
  }

  /** All described tracks of a table, page by page in the order of their ids. */
  async *all(table: ReadModelTable): AsyncGenerator<readonly LibraryRow[]> {
    let after = '';
    for (;;) {
      const rows = await this.dataSource.query<{ page: LibraryRow[] | null }[]>(
        `SELECT json_agg(track) AS page
           FROM (SELECT ${libraryRowSql} AS track FROM ${table}
                  WHERE described AND id > $1 ORDER BY id LIMIT ${PAGE}) AS tracks`,
        [after],
      );
      const page = rows[0]?.page ?? [];
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? '';
    }
  }

  /** The state, and the rows that were written by transactions which the given snapshot did not see. */
  async since(table: ReadModelTable, snapshot: string): Promise<LibraryState> {
    const rows = await this.dataSource.query<StateRow[]>(
      `SELECT 'gallery.' || live AS live, version AS curation, pg_current_snapshot()::text AS snapshot,
              (${changedSql(table, 'TRUE')}) AS changed
         FROM gallery.read_model, gallery.curation`,
      [snapshot],
    );
    const state = toState(rows[0]);
    const changed = [...state.changed];
    for (let page = changed; page.length === PAGE;) {
      const last = page.at(-1);
      const next = await this.dataSource.query<{ changed: LibraryRow[] | null }[]>(
        `SELECT (${changedSql(table, '(changed, id) > ($2::bigint, $3)')}) AS changed`,
        [snapshot, last?.changed, last?.id],
      );
      page = next[0]?.changed ?? [];
      changed.push(...page);
    }
    return { ...state, changed };
  }

  /**
   * A backup that was put into another cluster carries numbers of transactions that this cluster has not reached: those
   * rows are written once, so that they carry numbers of here.
   */
  async adoptRestored(table: ReadModelTable): Promise<void> {
    await this.dataSource.query(
      `UPDATE ${table} SET id = id
        WHERE described AND changed > pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
    );
  }

  async curation(): Promise<Curation> {
    const rows = await this.dataSource.query<
      { version: string; tracks: string[]; artists: string[]; decisions: Curation['decisions'] }[]
    >(
      `SELECT version,
              (SELECT coalesce(json_agg(track_id), '[]') FROM gallery.hidden_tracks) AS tracks,
              (SELECT coalesce(json_agg(artist_id), '[]') FROM gallery.hidden_artists) AS artists,
              (SELECT coalesce(json_agg(json_build_object(
                 'id', id, 'kind', kind, 'trackId', track_id, 'otherId', other_id) ORDER BY id), '[]')
                 FROM gallery.recording_decisions
                WHERE NOT EXISTS (SELECT FROM gallery.recording_undos WHERE decision_id = id)) AS decisions
         FROM gallery.curation`,
    );
    const row = rows[0];
    if (row === undefined) throw new Error('gallery.curation has one row');
    return {
      version: Number(row.version),
      hiddenTracks: new Set(row.tracks),
      hiddenArtists: new Set(row.artists),
      decisions: row.decisions,
    };
  }
}

/** Written since the snapshot `$1`: by a transaction that was not yet over, or had not begun. */
function changedSql(table: ReadModelTable, after: string): string {
  return `SELECT json_agg(track) FROM (
    SELECT ${libraryRowSql} AS track FROM ${table}
     WHERE described
       AND changed >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
       AND NOT pg_visible_in_snapshot(changed::text::xid8, $1::pg_snapshot)
       AND ${after}
     ORDER BY changed, id LIMIT ${PAGE}) AS tracks`;
}

function toState(row: StateRow | undefined): LibraryState {
  if (row === undefined) throw new Error('gallery.read_model has one row');
  return {
    live: row.live as ReadModelTable,
    curation: Number(row.curation),
    snapshot: row.snapshot,
    changed: row.changed ?? [],
  };
}
