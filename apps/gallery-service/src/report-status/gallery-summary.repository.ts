import type { GallerySummary } from '@app/contracts';
import type { DataSource } from 'typeorm';
import type { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';

interface SummaryRow {
  readonly tracks: number;
  readonly saved: number;
  readonly pending: number;
  readonly enriched: number;
  readonly not_found: number;
  readonly no_audio: number;
  readonly failed: number;
}

/** Counts of the gallery, in one pass over the read model. */
export class GallerySummaryRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readModel: ReadModelRepository,
  ) {}

  async read(): Promise<GallerySummary> {
    const rows = await this.dataSource.query<SummaryRow[]>(
      `SELECT count(*)::int AS tracks,
              count(*) FILTER (WHERE saved)::int AS saved,
              count(*) FILTER (WHERE feature_state = 'pending')::int AS pending,
              count(*) FILTER (WHERE feature_state = 'enriched')::int AS enriched,
              count(*) FILTER (WHERE feature_state = 'not_found')::int AS not_found,
              count(*) FILTER (WHERE feature_state = 'no_audio')::int AS no_audio,
              count(*) FILTER (WHERE feature_state = 'failed')::int AS failed
         FROM ${await this.readModel.live()}
        WHERE described`,
    );
    const row = rows[0];
    if (row === undefined) throw new Error('a count has one row');
    const { tracks, saved, ...byFeatureState } = row;
    return { tracks, saved, byFeatureState };
  }
}
