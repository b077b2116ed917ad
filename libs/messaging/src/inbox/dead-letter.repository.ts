import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

export interface DeadLetter {
  readonly consumer: string;
  readonly subject: string;
  readonly streamSequence: number;
  readonly payload: Uint8Array;
  readonly reason: string;
  readonly deliveries: number;
  /** The event's id, where the message says it: it then counts as handled, and is not published again. */
  readonly eventId: string | null;
}

/** The longest part of a payload that is kept for reading; its hash stands for the rest. */
const EXCERPT_BYTES = 4_096;

/** Messages that could not be handled, kept in Postgres for a person: `<schema>.dead_letters`. */
export class DeadLetterRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly schema: string,
  ) {}

  /** @returns whether this message was recorded now, and not by an earlier delivery */
  async record(letter: DeadLetter): Promise<boolean> {
    const payload = Buffer.from(letter.payload);
    const hash = createHash('sha256').update(payload).digest('hex');
    return this.dataSource.transaction(async (manager) => {
      if (letter.eventId !== null) {
        await manager.query(
          `INSERT INTO ${this.schema}.inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
          [letter.consumer, letter.eventId],
        );
      }
      const rows = await manager.query<unknown[]>(
        `INSERT INTO ${this.schema}.dead_letters
         (consumer, subject, stream_sequence, payload_sha256, payload_excerpt, reason, deliveries)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (consumer, payload_sha256) DO NOTHING
       RETURNING id`,
        [
          letter.consumer,
          letter.subject,
          letter.streamSequence,
          hash,
          payload.subarray(0, EXCERPT_BYTES).toString('utf8').replaceAll('\u0000', '\uFFFD'),
          letter.reason.slice(0, 1_000).replaceAll('\u0000', '\uFFFD'),
          letter.deliveries,
        ],
      );
      return rows.length > 0;
    });
  }
}
