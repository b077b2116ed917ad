import { TrackDiscoveredV1, TrackEnrichedV1, type TrackDescription } from '@app/contracts';
import { durableName, encodeEvent, EVENT_STREAM } from '@app/messaging';
import type { OwnerDatabase } from '../../scripts/chaos/owner-database.js';
import type { Census, Pipeline } from './pipeline.js';

/** The product's own: sync-service publishes from its outbox, enrichment-service does the rest. */
export class OurPipeline implements Pipeline {
  readonly name = 'ours';
  readonly stream = EVENT_STREAM;
  readonly discovered = TrackDiscoveredV1.subject;
  readonly enriched = TrackEnrichedV1.subject;

  constructor(private readonly database: OwnerDatabase) {}

  async discover(tracks: readonly TrackDescription[]): Promise<void> {
    await this.confirmAhead(tracks);
    await this.database.rows(
      `WITH added AS (
         INSERT INTO sync.outbox (event_id, subject, payload)
         SELECT event_id, $2, payload FROM json_to_recordset($1::json) AS row(event_id text, payload text)
       )
       SELECT pg_notify('sync_outbox', '')`,
      [JSON.stringify(tracks.map(outboxRow)), this.discovered],
    );
  }

  async census(): Promise<Census> {
    const [census] = await this.database.rows<Census>(
      `SELECT (SELECT count(*)::int FROM sync.outbox WHERE published_at IS NOT NULL) AS discovery,
              (SELECT count(*)::int FROM enrichment.inbox WHERE consumer = $1) AS inbox,
              (SELECT count(*)::int FROM enrichment.feature_requests WHERE state = 'settled') AS settled,
              (SELECT count(*)::int FROM enrichment.track_features) AS features,
              (SELECT count(*)::int FROM enrichment.outbox WHERE published_at IS NOT NULL) AS outbox`,
      [durableName('enrichment-service', TrackDiscoveredV1)],
    );
    if (census === undefined) throw new Error('a count has one row');
    return census;
  }

  /**
   * The gallery listens, too, and is not measured: its effects are recorded ahead, or the reconcilers would look for all
   * events of all runs, again and again.
   */
  private async confirmAhead(tracks: readonly TrackDescription[]): Promise<void> {
    const ids = tracks.map(({ spotifyId }) => spotifyId);
    for (const [contract, id] of [
      [TrackDiscoveredV1, `'TrackDiscovered.v1:' || id`],
      [TrackEnrichedV1, `'TrackEnriched.v1:' || id || ':soundcharts'`],
    ] as const) {
      await this.database.rows(
        `INSERT INTO gallery.inbox (consumer, event_id) SELECT $1, ${id} FROM unnest($2::text[]) AS id`,
        [durableName('gallery-service', contract), ids],
      );
    }
  }
}

/** A track's event as it stands in an outbox. */
export function outboxRow(track: TrackDescription): { event_id: string; payload: string } {
  const event = encodeEvent(TrackDiscoveredV1, track, {
    occurredAt: new Date(),
    correlationId: 'bench',
  });
  return { event_id: event.id, payload: JSON.stringify(event) };
}
