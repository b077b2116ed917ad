import { featureProviders, type FeatureProvider } from '@app/contracts';
import type { EntityManager } from 'typeorm';

/**
 * Fits the queue to the chain, which may have changed since the last start: a provider gets the tracks that it should be
 * asked for and is not yet: those that the providers before it had nothing for, unless they have features of a provider
 * that counts for as much. Returns how many tracks that are.
 */
export async function adoptRequests(
  manager: EntityManager,
  chain: readonly FeatureProvider[],
  now: Date,
): Promise<number> {
  let adopted = 0;
  for (const [place, provider] of chain.entries()) {
    const rows = await manager.query<unknown[]>(
      `INSERT INTO enrichment.feature_requests
         (spotify_id, provider, isrc, name, artists, duration_ms, correlation_id, next_attempt_at, requested_at, rank_at)
       SELECT DISTINCT ON (r.spotify_id) r.spotify_id, $1, r.isrc, r.name, r.artists, r.duration_ms, r.correlation_id,
              $4, r.requested_at, r.rank_at
         FROM enrichment.feature_requests AS r
        WHERE NOT EXISTS (SELECT 1 FROM enrichment.feature_requests own
                           WHERE own.spotify_id = r.spotify_id AND own.provider = $1)
          AND NOT EXISTS (SELECT 1 FROM enrichment.track_features f
                           WHERE f.spotify_id = r.spotify_id AND f.provider = ANY ($2))
          AND NOT EXISTS (SELECT 1 FROM unnest($3::text[]) AS before(provider)
                           WHERE NOT EXISTS (SELECT 1 FROM enrichment.feature_requests b
                                              WHERE b.spotify_id = r.spotify_id AND b.provider = before.provider
                                                AND b.missing_state IS NOT NULL))
        ORDER BY r.spotify_id, r.requested_at
       ON CONFLICT (spotify_id, provider) DO NOTHING
       RETURNING spotify_id`,
      [provider, asGoodAs(provider), chain.slice(0, place), now],
    );
    adopted += rows.length;
  }
  return adopted;
}

function asGoodAs(provider: FeatureProvider): readonly FeatureProvider[] {
  return featureProviders.slice(0, featureProviders.indexOf(provider) + 1);
}
