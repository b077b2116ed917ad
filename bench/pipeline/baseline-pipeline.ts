import { TrackDiscoveredV1, type TrackDescription } from '@app/contracts';
import { durableConsumerConfig, eventStreamConfig } from '@app/messaging';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { OwnerDatabase } from '../../scripts/chaos/owner-database.js';
import { CONSUMER, DISCOVERED, DISCOVERY_CHANNEL, ENRICHED, STREAM } from './baseline/names.js';
import { baselineSchema } from './baseline/schema.js';
import { outboxRow } from './our-pipeline.js';
import type { Census, Pipeline } from './pipeline.js';

/** The hand-written one, whose two processes stand in `baseline/`. */
export class BaselinePipeline implements Pipeline {
  readonly name = 'baseline';
  readonly stream = STREAM;
  readonly discovered = DISCOVERED;
  readonly enriched = ENRICHED;

  constructor(private readonly database: OwnerDatabase) {}

  /** Makes its tables, its stream and its consumer; the latter two are kept as ours are. */
  async install(broker: NatsConnection): Promise<void> {
    await this.database.rows(baselineSchema);
    const manager = await jetstreamManager(broker);
    await manager.streams.add({
      ...eventStreamConfig(),
      name: STREAM,
      subjects: [DISCOVERED, ENRICHED],
    });
    await manager.consumers.add(STREAM, {
      ...durableConsumerConfig('enrichment-service', TrackDiscoveredV1),
      durable_name: CONSUMER,
      filter_subject: DISCOVERED,
    });
  }

  async discover(tracks: readonly TrackDescription[]): Promise<void> {
    await this.database.rows(
      `WITH added AS (
         INSERT INTO baseline.discovery_outbox (event_id, subject, payload)
         SELECT event_id, $2, payload FROM json_to_recordset($1::json) AS row(event_id text, payload text)
       )
       SELECT pg_notify('${DISCOVERY_CHANNEL}', '')`,
      [JSON.stringify(tracks.map(outboxRow)), DISCOVERED],
    );
  }

  async census(): Promise<Census> {
    const [census] = await this.database.rows<Census>(
      `SELECT (SELECT count(*)::int FROM baseline.discovery_outbox WHERE published_at IS NOT NULL) AS discovery,
              (SELECT count(*)::int FROM baseline.inbox) AS inbox,
              (SELECT count(*)::int FROM baseline.queue WHERE state = 'settled') AS settled,
              (SELECT count(*)::int FROM baseline.features) AS features,
              (SELECT count(*)::int FROM baseline.outbox WHERE published_at IS NOT NULL) AS outbox`,
    );
    if (census === undefined) throw new Error('a count has one row');
    return census;
  }
}
