import type { JsMsg } from '@nats-io/jetstream';
import { ACK_WAIT_MS } from '../streams/event-stream.js';

/** Often enough that one lost word does not matter. */
const INTERVAL_MS = ACK_WAIT_MS / 3;

/**
 * The messages that a living replica has in hand. As long as it lives it tells the broker so, which would else hand
 * them to another after `ack_wait`: short, because that is how long the messages of a dead replica have to wait.
 */
export class MessageHold {
  private readonly held = new Set<JsMsg>();
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => this.renew(), INTERVAL_MS);
    this.timer.unref();
  }

  take(message: JsMsg): void {
    this.held.add(message);
  }

  /** From here on the message is settled, or left to the broker. */
  drop(messages: readonly JsMsg[]): void {
    for (const message of messages) this.held.delete(message);
  }

  end(): void {
    clearInterval(this.timer);
    this.held.clear();
  }

  private renew(): void {
    for (const message of this.held) message.working();
  }
}
