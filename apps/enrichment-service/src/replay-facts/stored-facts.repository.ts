import type {
  EventData,
  FeatureProvider,
  FeaturesOverriddenV1,
  MissingFeatureState,
  TrackFeaturesMissingV1,
} from '@app/contracts';
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
  readonly provider: FeatureProvider;
  readonly missing_state: MissingFeatureState;
  readonly missing_answers: number;
  readonly missing_asked_at: Date;
}

interface OverriddenRow {
  readonly spotify_id: string;
  readonly overrides: EventData<typeof FeaturesOverriddenV1>['overrides'];
  readonly sequence: string;
  readonly overridden_at: Date;
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

  /** Every provider's last answer for the tracks that it has nothing for; a page ends with a whole track. */
  async missing(
    after: string | null,
    limit: number,
  ): Promise<FactsPage<EventData<typeof TrackFeaturesMissingV1>>> {
    const rows = await this.dataSource.query<MissingRow[]>(
      `SELECT spotify_id, provider, missing_state, missing_answers, missing_asked_at
         FROM enrichment.feature_requests
        WHERE spotify_id > $1 AND missing_state IS NOT NULL
        ORDER BY spotify_id
        FETCH FIRST $2 ROWS WITH TIES`,
      [after ?? '', limit],
    );
    const facts = rows.map((row) => ({
      spotifyId: row.spotify_id,
      provider: row.provider,
      state: row.missing_state,
      attempt: row.missing_answers,
      askedAt: row.missing_asked_at.toISOString(),
    }));
    return { facts, next: nextOf(rows.length < limit, rows.at(-1)?.spotify_id) };
  }

  /** The newest correction of each track that was ever corrected, also one that took the others back. */
  async overridden(
    after: string | null,
    limit: number,
  ): Promise<FactsPage<EventData<typeof FeaturesOverriddenV1>>> {
    const rows = await this.dataSource.query<OverriddenRow[]>(
      `SELECT DISTINCT ON (spotify_id) spotify_id, overrides, sequence, overridden_at
         FROM enrichment.overrides
        WHERE spotify_id > $1
        ORDER BY spotify_id, sequence DESC
        LIMIT $2`,
      [after ?? '', limit],
    );
    const facts = rows.map((row) => ({
      spotifyId: row.spotify_id,
      overrides: row.overrides,
      sequence: Number(row.sequence),
      overriddenAt: row.overridden_at.toISOString(),
    }));
    return { facts, next: nextOf(rows.length < limit, rows.at(-1)?.spotify_id) };
  }
}

function nextOf(isLast: boolean, lastId: string | undefined): string | null {
  return isLast ? null : (lastId ?? null);
}
