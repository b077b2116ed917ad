import type { LibraryChangeKind, LibraryStatus, TrackDescription } from '@app/contracts';
import type { DataSource, EntityManager } from 'typeorm';

/** A saved track as a page lists it. */
export interface ListedTrack {
  readonly track: TrackDescription;
  readonly addedAt: string;
  readonly raw: unknown;
}

/** A change of the library; `sequence` is its place in the library's history. */
export interface LibraryChange {
  readonly sequence: number;
  readonly trackId: string;
  readonly change: LibraryChangeKind;
  readonly addedAt: string;
}

export interface ChangeRow {
  readonly sequence: string;
  readonly track_id: string;
  readonly change: LibraryChangeKind;
  readonly added_at: Date;
}

/** What the library knew of Spotify's listing when it was last read. */
export interface LibraryMarks {
  readonly lastTrackAddedAt: Date | null;
  /** what the last whole listing had more than the library has rows; null before the first one */
  readonly listingSurplus: number | null;
}

/** The library's rows, written a page at a time: one statement per table, whatever the page holds. */
export class LibraryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Notes what a run has listed so far.
   * @returns the ids that this run had not listed before
   */
  async noteListed(
    manager: EntityManager,
    runId: string,
    trackIds: readonly string[],
  ): Promise<Set<string>> {
    const rows = await manager.query<{ track_id: string }[]>(
      `INSERT INTO sync.run_listing (run_id, track_id)
       SELECT $1, track_id FROM unnest($2::text[]) AS track_id
       ON CONFLICT DO NOTHING
       RETURNING track_id`,
      [runId, trackIds],
    );
    return new Set(rows.map((row) => row.track_id));
  }

  /**
   * Stores tracks that are not stored yet; what is stored never changes.
   * @returns the ids that were first seen now
   */
  async insertTracks(manager: EntityManager, listed: readonly ListedTrack[]): Promise<Set<string>> {
    const rows = JSON.stringify(listed.map(({ track, raw }) => ({ ...track, raw })));
    await manager.query(
      `INSERT INTO sync.tracks (spotify_id)
       SELECT "spotifyId" FROM json_to_recordset($1::json) AS row("spotifyId" text)
        ORDER BY 1
       ON CONFLICT DO NOTHING`,
      [rows],
    );
    const first = await manager.query<{ spotify_id: string }[]>(
      `INSERT INTO sync.track_metadata
         (spotify_id, source, isrc, name, artists, album, duration_ms, explicit, raw)
       SELECT "spotifyId", 'web_api', isrc, name, artists, album, "durationMs", explicit, raw
         FROM json_to_recordset($1::json)
           AS row("spotifyId" text, isrc text, name text, artists jsonb, album jsonb, "durationMs" int,
                  explicit boolean, raw jsonb)
        ORDER BY 1
       ON CONFLICT DO NOTHING
       RETURNING spotify_id`,
      [rows],
    );
    return new Set(first.map((row) => row.spotify_id));
  }

  /**
   * Puts tracks into the library, or moves their date where they were saved anew.
   * @returns what changed; a track that stood there already is no change
   */
  async save(
    manager: EntityManager,
    run: { readonly id: string; readonly owner: string },
    listed: readonly ListedTrack[],
  ): Promise<LibraryChange[]> {
    const rows = await manager.query<ChangeRow[]>(
      `WITH listed AS (
         SELECT track_id, added_at FROM json_to_recordset($3::json) AS row(track_id text, added_at timestamptz)
       ), saved AS (
         INSERT INTO sync.user_tracks AS ut (user_id, track_id, added_at, run_id)
         SELECT $2, track_id, added_at, $1 FROM listed ORDER BY track_id
         ON CONFLICT (user_id, track_id) DO UPDATE SET added_at = excluded.added_at, run_id = excluded.run_id
          WHERE ut.added_at <> excluded.added_at
         RETURNING track_id, added_at
       )
       INSERT INTO sync.library_changes (owner, track_id, change, added_at, run_id)
       SELECT $2, saved.track_id,
              CASE WHEN last.change = 'removed' THEN 'returned' ELSE 'saved' END,
              saved.added_at, $1
         FROM saved
         LEFT JOIN LATERAL (
           SELECT change FROM sync.library_changes
            WHERE owner = $2 AND track_id = saved.track_id
            ORDER BY sequence DESC LIMIT 1) AS last ON true
        ORDER BY saved.added_at DESC, saved.track_id
       RETURNING sequence, track_id, change, added_at`,
      [
        run.id,
        run.owner,
        JSON.stringify(
          listed.map(({ track, addedAt }) => ({ track_id: track.spotifyId, added_at: addedAt })),
        ),
      ],
    );
    return rows.map(toChange);
  }

  async size(owner: string, manager: EntityManager = this.dataSource.manager): Promise<number> {
    const rows = await manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM sync.user_tracks WHERE user_id = $1`,
      [owner],
    );
    return rows[0]?.count ?? 0;
  }

  async marks(owner: string): Promise<LibraryMarks> {
    const rows = await this.dataSource.query<LibraryMarks[]>(
      `SELECT last_track_added_at AS "lastTrackAddedAt", listing_surplus AS "listingSurplus"
         FROM sync.libraries WHERE owner = $1`,
      [owner],
    );
    return rows[0] ?? { lastTrackAddedAt: null, listingSurplus: null };
  }

  /** @param total entries of the listing, where the library now stands as it lists; null where that is not known */
  async markSynced(
    manager: EntityManager,
    owner: string,
    total: number | null,
    at: Date,
  ): Promise<void> {
    await manager.query(
      `UPDATE sync.libraries
          SET last_sync_at = $2,
              last_track_added_at = (SELECT max(added_at) FROM sync.user_tracks WHERE user_id = $1),
              listing_surplus = coalesce(
                $3::int - (SELECT count(*)::int FROM sync.user_tracks WHERE user_id = $1), listing_surplus)
        WHERE owner = $1`,
      [owner, at, total],
    );
  }

  /** Removals that no listing was read for: the listing has as many entries as before. */
  async noteRemoved(manager: EntityManager, owner: string, removed: number): Promise<void> {
    await manager.query(
      `UPDATE sync.libraries
          SET listing_surplus = listing_surplus + $2,
              last_track_added_at = (SELECT max(added_at) FROM sync.user_tracks WHERE user_id = $1)
        WHERE owner = $1`,
      [owner, removed],
    );
  }

  async status(owner: string): Promise<LibraryStatus> {
    const rows = await this.dataSource.query<
      {
        known: number;
        saved: number;
        unpublished: number;
        last_sync_at: Date | null;
        last_track_added_at: Date | null;
      }[]
    >(
      `SELECT (SELECT count(*)::int FROM sync.tracks) AS known,
              (SELECT count(*)::int FROM sync.user_tracks WHERE user_id = $1) AS saved,
              (SELECT count(*)::int FROM sync.outbox WHERE published_at IS NULL) AS unpublished,
              library.last_sync_at, library.last_track_added_at
         FROM (SELECT 1) AS one LEFT JOIN sync.libraries AS library ON library.owner = $1`,
      [owner],
    );
    const row = rows[0];
    return {
      tracksKnown: row?.known ?? 0,
      tracksSaved: row?.saved ?? 0,
      unpublishedEvents: row?.unpublished ?? 0,
      lastSyncAt: row?.last_sync_at?.toISOString() ?? null,
      lastTrackAddedAt: row?.last_track_added_at?.toISOString() ?? null,
    };
  }
}

export function toChange(row: ChangeRow): LibraryChange {
  return {
    sequence: Number(row.sequence),
    trackId: row.track_id,
    change: row.change,
    addedAt: row.added_at.toISOString(),
  };
}
