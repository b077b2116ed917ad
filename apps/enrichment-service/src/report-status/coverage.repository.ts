import type { EnrichmentCoverage, FeatureProvider } from '@app/contracts';
import { featureProviders } from '@app/contracts';
import type { DataSource } from 'typeorm';

/** Counts the tracks that have features, by the provider that is shown. */
export class CoverageRepository {
  constructor(private readonly dataSource: DataSource) {}

  async read(): Promise<EnrichmentCoverage> {
    const [requested] = await this.dataSource.query<{ tracks: number }[]>(
      `SELECT count(DISTINCT spotify_id)::int AS tracks FROM enrichment.feature_requests`,
    );
    const shown = await this.dataSource.query<{ provider: FeatureProvider; tracks: number }[]>(
      `SELECT provider, count(*)::int AS tracks FROM enrichment.effective_features GROUP BY provider`,
    );
    const counted = new Map(shown.map(({ provider, tracks }) => [provider, tracks]));
    const of = (provider: FeatureProvider): number => counted.get(provider) ?? 0;
    return {
      tracks: requested?.tracks ?? 0,
      enriched: shown.reduce((total, { tracks }) => total + tracks, 0),
      byProvider: Object.fromEntries(
        featureProviders.map((provider) => [provider, of(provider)]),
      ) as Record<FeatureProvider, number>,
    };
  }
}
