import { jetstream, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { EVENT_STREAM } from '../streams/event-stream.js';
import { MessageHold } from './message-hold.js';

/** Messages asked for ahead of need: two batches, so that the next one waits while one is handled. */
const PREFETCH = 400;
const EXPIRES_MS = 10_000;
const HEARTBEAT_MS = 2_500;

/**
 * Hands out what a durable consumer has, in batches, without waiting for a batch to fill. It ends when the consumer is
 * gone or `close` was called; the owner opens a new one.
 */
export class BatchPuller {
  private readonly buffer: JsMsg[] = [];
  private readonly hold = new MessageHold();
  private ended = false;
  private arrival: (() => void) | null = null;

  private constructor(private messages: ConsumerMessages | null) {}

  /** @throws when the durable consumer does not exist or the broker is away */
  static async open(connection: NatsConnection, durable: string): Promise<BatchPuller> {
    const consumer = await jetstream(connection).consumers.get(EVENT_STREAM, durable);
    const puller = new BatchPuller(null);
    const messages = await consumer.consume({
      max_messages: PREFETCH,
      expires: EXPIRES_MS,
      idle_heartbeat: HEARTBEAT_MS,
      abort_on_missing_resource: true,
      callback: (message) => puller.push(message),
    });
    puller.messages = messages;
    void messages.closed().then(() => puller.end());
    return puller;
  }

  /** @returns up to `limit` messages, at least one; none once the puller has ended */
  async take(limit: number): Promise<JsMsg[]> {
    while (this.buffer.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => (this.arrival = resolve));
    }
    return this.buffer.splice(0, limit);
  }

  /** Says that a batch is settled. */
  settled(batch: readonly JsMsg[]): void {
    this.hold.drop(batch);
  }

  /** Stops pulling and gives back what was not handed out, so that another replica gets it at once. */
  async close(): Promise<void> {
    await this.messages?.close();
    for (const message of this.buffer.splice(0)) message.nak();
    this.end();
  }

  private push(message: JsMsg): void {
    this.hold.take(message);
    this.buffer.push(message);
    this.arrival?.();
  }

  private end(): void {
    this.ended = true;
    this.hold.end();
    this.arrival?.();
  }
}
