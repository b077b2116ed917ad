import type { ConsumerMessages, JetStreamClient, JsMsg } from '@nats-io/jetstream';
import type { Pool } from 'pg';
import { CONSUMER, STREAM } from './names.js';
import { Wake } from './wake.js';

const BATCH_SIZE = 200;
const PREFETCH = 400;
const POLL_MS = 1_000;

/** What is used of an event. */
interface Discovered {
  readonly id: string;
  readonly correlationId: string;
  readonly data: {
    readonly spotifyId: string;
    readonly isrc: string | null;
    readonly name: string;
    readonly artists: readonly { readonly name: string }[];
    readonly durationMs: number;
  };
}

/** Inbox and queue in one statement, which is one transaction. */
const RECEIVE = `
  WITH event AS (
    SELECT * FROM json_to_recordset($1::json) AS row(event_id text, spotify_id text, isrc text, name text,
      artists text, duration_ms integer, correlation_id text)
  ), fresh AS (
    INSERT INTO baseline.inbox (event_id) SELECT event_id FROM event ORDER BY event_id
    ON CONFLICT DO NOTHING RETURNING event_id
  )
  INSERT INTO baseline.queue (spotify_id, isrc, name, artists, duration_ms, correlation_id)
  SELECT spotify_id, isrc, name, artists, duration_ms, correlation_id FROM event JOIN fresh USING (event_id)
   ORDER BY spotify_id
  ON CONFLICT DO NOTHING`;

/** Takes events from the broker in batches; a batch is acknowledged once it stands in the queue. */
export class Receiver {
  private readonly buffer: JsMsg[] = [];
  private readonly arrival = new Wake();
  private messages: ConsumerMessages | null = null;
  private running = true;

  constructor(
    private readonly pool: Pool,
    private readonly broker: JetStreamClient,
    private readonly onReceived: () => void,
  ) {}

  async run(): Promise<void> {
    const consumer = await this.broker.consumers.get(STREAM, CONSUMER);
    this.messages = await consumer.consume({
      max_messages: PREFETCH,
      callback: (message) => {
        this.buffer.push(message);
        this.arrival.call();
      },
    });
    while (this.running) {
      const batch = this.buffer.splice(0, BATCH_SIZE);
      if (batch.length === 0) await this.arrival.wait(POLL_MS);
      else await this.receive(batch);
    }
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.messages?.close();
    this.arrival.call();
  }

  private async receive(batch: readonly JsMsg[]): Promise<void> {
    const rows = batch.map((message) => {
      const { id, correlationId, data } = message.json<Discovered>();
      return {
        event_id: id,
        spotify_id: data.spotifyId,
        isrc: data.isrc,
        name: data.name,
        artists: data.artists.map(({ name }) => name).join(', '),
        duration_ms: data.durationMs,
        correlation_id: correlationId,
      };
    });
    await this.pool.query({ name: 'receive', text: RECEIVE, values: [JSON.stringify(rows)] });
    for (const message of batch) message.ack();
    this.onReceived();
  }
}
