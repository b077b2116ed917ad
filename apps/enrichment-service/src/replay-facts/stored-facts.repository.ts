import type { EventData, MissingFeatureState, TrackFeaturesMissingV1 } from '@app/contracts';
import type { FactsPage } from '@app/messaging';
import type { DataSource } from 'typeorm';
import {
  storedColumns,
  toFact,
  type StoredRow,
  type TrackEnrichedData,
} from '../enrich-track/stored-features.js';

interface MissingRow {
  readonly spotify_id: string;
  readonly missing_state: MissingFeatureState;
  readonly missing_answers: number;
  readonly missing_asked_at: Date;
}

/** What the tables say, in the words of the events that once said it. */
export class StoredFactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every provider's features of the tracks; a page ends with a whole track. */
  async enriched(after: string | null, limit: number): Promise<FactsPage<TrackEnrichedData>> {
    const rows = await this.dataSource.query<StoredRow[]>(
      `SELECT ${storedColumns}
         FROM enrichment.track_features
        WHERE spotify_id > $1
        ORDER BY spotify_id
        FETCH FIRST $2 ROWS WITH TIES`,
      [after ?? '', limit],
    );
    return { facts: rows.map(toFact), next: nextOf(rows.length < limit, rows.at(-1)?.spotifyId) };
  }

  /** The last answer for each track that has no features: it is all that the read model keeps. */
  async missing(
    after: string | null,
    limit: number,
  ): Promise<FactsPage<EventData<typeof TrackFeaturesMissingV1>>> {
    const rows = await this.dataSource.query<MissingRow[]>(
      `SELECT spotify_id, missing_state, missing_answers, missing_asked_at
         FROM enrichment.feature_requests
        WHERE spotify_id > $1 AND missing_state IS NOT NULL
        ORDER BY spotify_id
        LIMIT $2`,
      [after ?? '', limit],
    );
    const facts = rows.map((row) => ({
      spotifyId: row.spotify_id,
      provider: 'soundcharts' as const,
      state: row.missing_state,
      attempt: row.missing_answers,
      askedAt: row.missing_asked_at.toISOString(),
    }));
    return { facts, next: nextOf(rows.length < limit, rows.at(-1)?.spotify_id) };
  }
}

function nextOf(isLast: boolean, lastId: string | undefined): string | null {
  return isLast ? null : (lastId ?? null);
}
