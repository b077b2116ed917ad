import type { EventData, LibraryChangedV1, TrackDescription } from '@app/contracts';
import type { FactsPage } from '@app/messaging';
import type { DataSource } from 'typeorm';

interface StoredTrack {
  readonly spotify_id: string;
  readonly isrc: string | null;
  readonly name: string;
  readonly artists: TrackDescription['artists'];
  readonly album: TrackDescription['album'];
  readonly duration_ms: number;
  readonly explicit: boolean;
}

interface StoredChange {
  readonly track_id: string;
  readonly change: EventData<typeof LibraryChangedV1>['change'];
  readonly added_at: Date;
  readonly sequence: string;
}

/** What the tables say, in the words of the events that once said it. */
export class StoredFactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async tracks(after: string | null, limit: number): Promise<FactsPage<TrackDescription>> {
    const rows = await this.dataSource.query<StoredTrack[]>(
      `SELECT spotify_id, isrc, name, artists, album, duration_ms, explicit
         FROM sync.track_metadata
        WHERE spotify_id > $1 AND source = 'web_api'
        ORDER BY spotify_id
        LIMIT $2`,
      [after ?? '', limit],
    );
    const facts = rows.map((row) => ({
      spotifyId: row.spotify_id,
      isrc: row.isrc,
      name: row.name,
      artists: row.artists,
      album: row.album,
      durationMs: row.duration_ms,
      explicit: row.explicit,
    }));
    return { facts, next: rows.length < limit ? null : (rows.at(-1)?.spotify_id ?? null) };
  }

  /** The last change of each track: it is all that the read model keeps. */
  async lastChanges(
    after: string | null,
    limit: number,
  ): Promise<FactsPage<EventData<typeof LibraryChangedV1>>> {
    const rows = await this.dataSource.query<StoredChange[]>(
      `SELECT t.spotify_id AS track_id, last.change, last.added_at, last.sequence
         FROM sync.tracks AS t
        CROSS JOIN LATERAL (
          SELECT change, added_at, sequence FROM sync.library_changes
           WHERE track_id = t.spotify_id ORDER BY sequence DESC LIMIT 1) AS last
        WHERE t.spotify_id > $1
        ORDER BY t.spotify_id
        LIMIT $2`,
      [after ?? '', limit],
    );
    const facts = rows.map((row) => ({
      spotifyId: row.track_id,
      change: row.change,
      addedAt: row.added_at.toISOString(),
      sequence: Number(row.sequence),
    }));
    return { facts, next: rows.length < limit ? null : (rows.at(-1)?.track_id ?? null) };
  }
}
