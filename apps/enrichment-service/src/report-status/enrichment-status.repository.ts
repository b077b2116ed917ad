import type { EnrichmentStatus } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource } from 'typeorm';
import { DUE } from '../enrich-track/due-requests.sql.js';

interface StatusRow {
  readonly pending: number;
  readonly leased: number;
  readonly settled: number;
  readonly due: number;
  readonly beingAsked: number;
  readonly enriched: number;
  readonly shared: number;
  readonly notFound: number;
  readonly noAudio: number;
  readonly failed: number;
  readonly callsToday: number;
  readonly unpublishedEvents: number;
  readonly firstDueAt: Date | null;
  readonly nextDueAt: Date | null;
  readonly pausedUntil: Date | null;
}

/** Counts the queue in one pass and one round trip. */
export class EnrichmentStatusRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<EnrichmentStatus> {
    const now = this.clock.now();
    const rows = await this.dataSource.query<StatusRow[]>(
      `SELECT count(*) FILTER (WHERE state = 'pending')::int AS pending,
              count(*) FILTER (WHERE state = 'leased')::int AS leased,
              count(*) FILTER (WHERE state = 'settled')::int AS settled,
              count(*) FILTER (WHERE ${DUE})::int AS due,
              count(*) FILTER (WHERE state = 'leased' AND NOT ${DUE})::int AS "beingAsked",
              count(*) FILTER (WHERE outcome = 'ok')::int AS enriched,
              count(*) FILTER (WHERE missing_state = 'not_found')::int AS "notFound",
              count(*) FILTER (WHERE missing_state = 'no_audio')::int AS "noAudio",
              count(*) FILTER (WHERE missing_state = 'failed')::int AS failed,
              min(due_at) AS "firstDueAt",
              min(due_at) FILTER (WHERE state <> 'leased' AND NOT ${DUE}) AS "nextDueAt",
              (SELECT count(*)::int FROM enrichment.track_features WHERE shared_from IS NOT NULL) AS shared,
              (SELECT coalesce(sum(calls), 0)::int FROM enrichment.usage_stats WHERE day = $2) AS "callsToday",
              (SELECT count(*)::int FROM enrichment.outbox WHERE published_at IS NULL) AS "unpublishedEvents",
              (SELECT max(pause_until) FROM enrichment.provider_gate WHERE pause_until > $1) AS "pausedUntil"
         FROM enrichment.feature_requests`,
      [now, now.toISOString().slice(0, 10)],
    );
    const row = rows[0];
    if (row === undefined) throw new Error('a count has one row');
    return toStatus(row);
  }
}

function toStatus(row: StatusRow): EnrichmentStatus {
  return {
    queue: { pending: row.pending, leased: row.leased, settled: row.settled },
    due: row.due,
    leased: row.beingAsked,
    enriched: row.enriched,
    shared: row.shared,
    missing: { not_found: row.notFound, no_audio: row.noAudio, failed: row.failed },
    callsToday: row.callsToday,
    unpublishedEvents: row.unpublishedEvents,
    nextAttemptAt: nextAttemptAt(row)?.toISOString() ?? null,
    paused: false,
    providers: [],
    forecast: {
      tracksLeft: row.pending + row.leased,
      callsLeft: row.pending + row.leased,
      callsPerDay: null,
      doneAt: null,
    },
  };
}

/** When something is asked for that cannot be asked for now: the next row in time, or the end of a pause. */
function nextAttemptAt({ firstDueAt, nextDueAt, pausedUntil }: StatusRow): Date | null {
  if (pausedUntil === null || firstDueAt === null) return nextDueAt;
  return firstDueAt > pausedUntil ? firstDueAt : pausedUntil;
}
