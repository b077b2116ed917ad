import type { FeatureProvider } from '@app/contracts';
import type { DataSource } from 'typeorm';
import { DUE } from '../enrich-track/due-requests.sql.js';
import { DEAD_AFTER_MS } from '../hold-claims/worker-row.repository.js';
import { gateColumns, type GateRow } from '../pace-calls/gate-row.js';
import type { ProviderCounts } from './provider-status.js';

/** Tracks, each counted once whichever providers it goes to. */
export interface TrackCounts {
  readonly pending: number;
  readonly leased: number;
  readonly settled: number;
  readonly enriched: number;
  readonly shared: number;
  readonly notFound: number;
  readonly noAudio: number;
  readonly failed: number;
  readonly callsToday: number;
  readonly unpublishedEvents: number;
}

/** One provider: its gate, its counts, and its due rows in time. */
export interface ProviderRow extends GateRow, ProviderCounts {
  readonly firstDueAt: Date | null;
  readonly nextDueAt: Date | null;
}

/** Counts the queue, in one pass each for the tracks and for the providers. */
export class StatusCountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async tracks(chain: readonly FeatureProvider[], now: Date): Promise<TrackCounts> {
    const rows = await this.dataSource.query<TrackCounts[]>(
      `SELECT count(*) FILTER (WHERE NOT leased AND pending)::int AS pending,
              count(*) FILTER (WHERE leased)::int AS leased,
              count(*) FILTER (WHERE NOT leased AND NOT pending)::int AS settled,
              count(*) FILTER (WHERE enriched)::int AS enriched,
              count(*) FILTER (WHERE NOT enriched AND missing = 'not_found')::int AS "notFound",
              count(*) FILTER (WHERE NOT enriched AND missing = 'no_audio')::int AS "noAudio",
              count(*) FILTER (WHERE NOT enriched AND missing = 'failed')::int AS failed,
              (SELECT count(DISTINCT spotify_id)::int FROM enrichment.track_features
                WHERE shared_from IS NOT NULL) AS shared,
              (SELECT coalesce(sum(calls), 0)::int FROM enrichment.usage_stats WHERE day = $1) AS "callsToday",
              (SELECT count(*)::int FROM enrichment.outbox WHERE published_at IS NULL) AS "unpublishedEvents"
         FROM (SELECT bool_or(state = 'leased' AND provider = ANY ($2)) AS leased,
                      bool_or(state = 'pending' AND provider = ANY ($2)) AS pending,
                      bool_or(outcome = 'ok') AS enriched,
                      (array_agg(missing_state ORDER BY missing_asked_at DESC)
                        FILTER (WHERE missing_state IS NOT NULL))[1] AS missing
                 FROM enrichment.feature_requests
                GROUP BY spotify_id) AS tracks`,
      [dayOf(now), chain],
    );
    const row = rows[0];
    if (row === undefined) throw new Error('a count has one row');
    return row;
  }

  async providers(chain: readonly FeatureProvider[], now: Date): Promise<ProviderRow[]> {
    const rows = await this.dataSource.query<ProviderRow[]>(
      `SELECT ${gateColumns.replaceAll('provider,', 'gate.provider,')},
              coalesce(q.pending, 0) AS pending, coalesce(q.leased, 0) AS leased, coalesce(q.settled, 0) AS settled,
              coalesce(q.due, 0) AS due, coalesce(q.answered, 0) AS answered,
              coalesce(q."tracksLeft", 0) AS "tracksLeft", coalesce(q."recordingsLeft", 0) AS "recordingsLeft",
              q."firstDueAt", q."nextDueAt",
              (SELECT count(*)::int FROM enrichment.track_features f
                WHERE f.provider = gate.provider AND shared_from IS NOT NULL) AS shared,
              (SELECT count(*)::int FROM enrichment.track_features f
                WHERE f.provider = gate.provider AND doubts <> '{}') AS doubtful,
              (SELECT count(*)::int FROM enrichment.refused_isrcs x
                WHERE x.provider = gate.provider) AS "blacklistedIsrcs",
              coalesce(u.calls, 0) AS calls, coalesce(u.hits, 0) AS hits, coalesce(u.shared, 0) AS "sharedToday",
              coalesce(u.failures, 0) AS failures, coalesce(u.total_latency_ms, 0)::float8 AS "totalLatencyMs",
              (SELECT count(*)::int FROM enrichment.workers w
                WHERE w.seen_at > clock_timestamp() - $4 * interval '1 ms') AS workers
         FROM enrichment.provider_gate AS gate
         LEFT JOIN enrichment.usage_stats AS u ON u.provider = gate.provider AND u.day = $2
         LEFT JOIN (
           SELECT provider,
                  count(*) FILTER (WHERE state = 'pending')::int AS pending,
                  count(*) FILTER (WHERE state = 'leased')::int AS leased,
                  count(*) FILTER (WHERE state = 'settled')::int AS settled,
                  count(*) FILTER (WHERE ${DUE})::int AS due,
                  count(*) FILTER (WHERE outcome = 'ok')::int AS answered,
                  count(*) FILTER (WHERE state <> 'settled' AND missing_answers = 0)::int AS "tracksLeft",
                  count(DISTINCT coalesce(isrc, spotify_id))
                    FILTER (WHERE state <> 'settled' AND missing_answers = 0)::int AS "recordingsLeft",
                  min(due_at) AS "firstDueAt",
                  min(due_at) FILTER (WHERE NOT ${DUE}) AS "nextDueAt"
             FROM enrichment.feature_requests
            GROUP BY provider) AS q ON q.provider = gate.provider
        WHERE gate.provider = ANY ($3)
        ORDER BY array_position($3::text[], gate.provider)`,
      [now, dayOf(now), chain, DEAD_AFTER_MS],
    );
    return rows;
  }
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
