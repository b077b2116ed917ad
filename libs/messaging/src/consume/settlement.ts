import type { JsMsg } from '@nats-io/jetstream';

/** A message that failed this often for its own sake is poison. */
export const MAX_DELIVERIES = 5;

const RETRY_DELAYS_MS = [500, 2_000, 10_000, 30_000] as const;
const OUTAGE_DELAY_MS = 2_000;

/** What became of one delivery. */
export type Settlement =
  | { readonly kind: 'done' }
  /** The message is fine, the surroundings are not (database away): it does not count towards poison. */
  | { readonly kind: 'outage' }
  /** Handling failed; it is delivered again, later each time. */
  | { readonly kind: 'retry' }
  /** Recorded as a dead letter: it must not come again. */
  | { readonly kind: 'dead' }
  /** Not for this consumer: the broker handed it over by mistake, and whom it is for gets it as well. */
  | { readonly kind: 'foreign' };

/** Decides what a failure of the message itself leads to. */
export function settleFailure(deliveries: number): 'retry' | 'dead' {
  return deliveries >= MAX_DELIVERIES ? 'dead' : 'retry';
}

/**
 * The only place where messages are acknowledged. `term` is called without a reason: nats-server 2.9 ignores a
 * termination that has one and delivers the message again (measured 2026-11).
 */
export function settle(message: JsMsg, settlement: Settlement): void {
  switch (settlement.kind) {
    case 'done':
    case 'foreign':
      message.ack();
      return;
    case 'outage':
      message.nak(OUTAGE_DELAY_MS);
      return;
    case 'retry':
      message.nak(
        RETRY_DELAYS_MS[Math.min(message.info.deliveryCount, RETRY_DELAYS_MS.length) - 1] ?? 30_000,
      );
      return;
    case 'dead':
      message.term();
      return;
  }
}
