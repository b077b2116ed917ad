import type { JetStreamClient } from '@nats-io/jetstream';
import type { Pool } from 'pg';
import type { Wake } from './wake.js';

const BATCH_SIZE = 500;
const POLL_MS = 500;

interface Row {
  readonly id: string;
  readonly event_id: string;
  readonly subject: string;
  readonly payload: string;
}

/** Publishes what stands in an outbox, oldest first; a row is marked once the broker has acknowledged it. */
export async function relay(
  pool: Pool,
  broker: JetStreamClient,
  table: string,
  wake: Wake,
  isRunning: () => boolean,
): Promise<void> {
  while (isRunning()) {
    const published = await relayBatch(pool, broker, table);
    if (published < BATCH_SIZE) await wake.wait(POLL_MS);
  }
}

async function relayBatch(pool: Pool, broker: JetStreamClient, table: string): Promise<number> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<Row>({
      name: `lock ${table}`,
      text: `SELECT id, event_id, subject, payload FROM baseline.${table}
              WHERE published_at IS NULL ORDER BY id LIMIT ${BATCH_SIZE} FOR UPDATE SKIP LOCKED`,
    });
    if (rows.length > 0) {
      await Promise.all(
        rows.map((row) => broker.publish(row.subject, row.payload, { msgID: row.event_id })),
      );
      await client.query({
        name: `mark ${table}`,
        text: `UPDATE baseline.${table} SET published_at = now() WHERE id = ANY ($1::bigint[])`,
        values: [rows.map(({ id }) => id)],
      });
    }
    await client.query('COMMIT');
    return rows.length;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw failure;
  } finally {
    client.release(failure);
  }
}
