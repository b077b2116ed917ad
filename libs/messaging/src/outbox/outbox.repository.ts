import type { EventContract, EventData } from '@app/contracts';
import { failpoint } from '@app/service-kit';
import type { EntityManager } from 'typeorm';
import { encodeEvent } from './event-codec.js';

/** An outbox row on its way to the broker. */
export interface OutboxMessage {
  /** bigint, as text */
  readonly id: string;
  readonly eventId: string;
  readonly generation: number;
  readonly subject: string;
  readonly payload: string;
}

export interface PublishedMessage {
  readonly id: string;
  readonly streamSequence: number;
}

/** The cause a batch of events belongs to. */
export interface EventContext {
  readonly occurredAt: Date;
  readonly correlationId: string;
}

/** The channel on which a service's relay is told that its outbox has grown. */
export function outboxChannel(schema: string): string {
  return `${schema}_outbox`;
}

/**
 * The transactional outbox of one service: `<schema>.outbox`. Rows are written in the transaction that changes the
 * business rows; the commit is the promise, publishing follows.
 */
export class OutboxRepository {
  constructor(private readonly schema: string) {}

  /**
   * Adds events to the outbox within the caller's transaction. An event whose id is already there is not added again.
   * @returns how many were new
   */
  async add<TContract extends EventContract>(
    manager: EntityManager,
    contract: TContract,
    facts: readonly EventData<TContract>[],
    context: EventContext,
  ): Promise<number> {
    if (facts.length === 0) return 0;
    const rows = facts.map((data) => {
      const event = encodeEvent(contract, data, context);
      return { event_id: event.id, subject: contract.subject, payload: JSON.stringify(event) };
    });
    const [added] = await manager.query<{ count: number }[]>(
      `WITH added AS (
         INSERT INTO ${this.schema}.outbox (event_id, subject, payload)
         SELECT event_id, subject, payload
           FROM json_to_recordset($1::json) AS row(event_id text, subject text, payload text)
         ON CONFLICT (event_id) DO NOTHING
         RETURNING id
       ), told AS MATERIALIZED (
         SELECT pg_notify('${outboxChannel(this.schema)}', '') FROM added LIMIT 1
       )
       SELECT count(*)::int AS count FROM added WHERE EXISTS (SELECT 1 FROM told)`,
      [JSON.stringify(rows)],
    );
    await failpoint('outbox.after-add');
    return added?.count ?? 0;
  }

  /** Locks the oldest unpublished rows that no other relay holds. */
  async lockUnpublished(manager: EntityManager, limit: number): Promise<OutboxMessage[]> {
    return manager.query<OutboxMessage[]>(
      `SELECT id, event_id AS "eventId", generation, subject, payload
         FROM ${this.schema}.outbox
        WHERE published_at IS NULL
        ORDER BY id
        LIMIT $1
          FOR UPDATE SKIP LOCKED`,
      [limit],
    );
  }

  async markPublished(
    manager: EntityManager,
    published: readonly PublishedMessage[],
  ): Promise<void> {
    if (published.length === 0) return;
    await manager.query(
      `UPDATE ${this.schema}.outbox AS o
          SET published_at = now(), stream_sequence = row.stream_sequence
         FROM json_to_recordset($1::json) AS row(id bigint, stream_sequence bigint)
        WHERE o.id = row.id`,
      [
        JSON.stringify(
          published.map((row) => ({ id: row.id, stream_sequence: row.streamSequence })),
        ),
      ],
    );
  }

  /** How many events the broker has not acknowledged yet. */
  async countUnpublished(manager: EntityManager): Promise<number> {
    const rows = await manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM ${this.schema}.outbox WHERE published_at IS NULL`,
    );
    return rows[0]?.count ?? 0;
  }
}
