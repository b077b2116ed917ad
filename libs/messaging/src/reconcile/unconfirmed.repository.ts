import { type EventContract } from '@app/contracts';
import { databaseSchemas } from '@app/service-kit';
import type { EntityManager } from 'typeorm';
import { durableName } from '../streams/event-stream.js';
import type { Watermark } from './broker-diagnosis.js';

/** Rows looked at in one pass; the rest has its turn in the next one. */
const PASS_SIZE = 20_000;

/**
 * The outbox rows whose effect is not yet seen. An effect is a row in a consumer's inbox; publishers may read the
 * inboxes of the services that listen to them, and nothing else of theirs.
 */
export class UnconfirmedRepository {
  constructor(private readonly schema: string) {}

  /** Marks the events of which every consumer has had its effect. */
  async confirm(manager: EntityManager, contract: EventContract): Promise<number> {
    const effects = contract.consumers.map(
      (service) => `EXISTS (SELECT 1 FROM ${databaseSchemas[service].schema}.inbox AS i
                             WHERE i.consumer = '${durableName(service, contract)}' AND i.event_id = candidate.event_id)`,
    );
    const [, count] = await manager.query<[unknown[], number]>(
      `UPDATE ${this.schema}.outbox AS o SET confirmed_at = now()
         FROM (SELECT id, event_id FROM ${this.schema}.outbox
                WHERE subject = $1 AND published_at IS NOT NULL AND confirmed_at IS NULL
                ORDER BY id LIMIT ${PASS_SIZE}) AS candidate
        WHERE o.id = candidate.id AND ${effects.join(' AND ')}`,
      [contract.subject],
    );
    return count;
  }

  /**
   * Sends events back to the relay under a new message id: the broker would take the old one for a duplicate.
   * @param lost which events: those that stand at or before `throughSequence` for a consumer without its effect; all
   *   unconfirmed ones where it is null
   */
  async publishAgain(
    manager: EntityManager,
    contract: EventContract,
    lost: {
      readonly consumerOf: EventContract['consumers'][number];
      readonly throughSequence: number;
      readonly publishedBefore: Date;
    } | null,
  ): Promise<number> {
    const values: unknown[] = [contract.subject];
    let condition = '';
    if (lost !== null) {
      const { schema } = databaseSchemas[lost.consumerOf];
      values.push(
        lost.throughSequence,
        lost.publishedBefore,
        durableName(lost.consumerOf, contract),
      );
      condition = `AND stream_sequence <= $2 AND published_at < $3
        AND NOT EXISTS (SELECT 1 FROM ${schema}.inbox AS i WHERE i.consumer = $4 AND i.event_id = o.event_id)`;
    }
    const [, count] = await manager.query<[unknown[], number]>(
      `UPDATE ${this.schema}.outbox AS o
          SET published_at = NULL, stream_sequence = NULL, generation = generation + 1
        WHERE subject = $1 AND published_at IS NOT NULL AND confirmed_at IS NULL ${condition}`,
      values,
    );
    return count;
  }

  async readWatermark(manager: EntityManager, stream: string): Promise<Watermark | null> {
    const rows = await manager.query<{ stream_created: string; last_sequence: string }[]>(
      `SELECT stream_created, last_sequence FROM ${this.schema}.broker_watermark WHERE stream = $1`,
      [stream],
    );
    const row = rows[0];
    return row === undefined
      ? null
      : { streamCreated: row.stream_created, lastSequence: Number(row.last_sequence) };
  }

  async writeWatermark(
    manager: EntityManager,
    stream: string,
    watermark: Watermark,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO ${this.schema}.broker_watermark AS mark (stream, stream_created, last_sequence)
       VALUES ($1, $2, $3)
       ON CONFLICT (stream) DO UPDATE
          SET stream_created = excluded.stream_created, last_sequence = excluded.last_sequence, updated_at = now()
        WHERE mark.stream_created <> excluded.stream_created OR mark.last_sequence <> excluded.last_sequence`,
      [stream, watermark.streamCreated, watermark.lastSequence],
    );
  }

  /** Postgres' own time, for comparing with what it wrote. */
  async now(manager: EntityManager): Promise<Date> {
    const rows = await manager.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    return rows[0]?.now ?? new Date(0);
  }
}
