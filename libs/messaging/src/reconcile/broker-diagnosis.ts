/** The newest place that the broker has acknowledged, as Postgres remembers it. */
export interface Watermark {
  /** When the stream was made, as the broker says it; another stream of the same name has another moment. */
  readonly streamCreated: string;
  readonly lastSequence: number;
}

/** What the broker says of its stream now. */
export interface StreamState {
  readonly created: string;
  readonly lastSequence: number;
}

/** What the broker says of a durable consumer now. */
export interface ConsumerState {
  readonly deliveredSequence: number;
  readonly ackFloorSequence: number;
  /** Messages of the stream that wait to be delivered. */
  readonly pending: number;
  /** Messages delivered and not settled. */
  readonly unsettled: number;
}

/** How the broker stands to what it once acknowledged. */
export type BrokerCondition = 'sound' | 'wiped' | 'rolled_back';

/**
 * Tells whether the broker still has what it acknowledged. A stream that was made anew has lost everything; one that
 * ends before the watermark was restored from an older copy.
 */
export function diagnoseStream(watermark: Watermark | null, stream: StreamState): BrokerCondition {
  if (watermark === null) return 'sound';
  if (watermark.streamCreated !== stream.created) return 'wiped';
  return stream.lastSequence < watermark.lastSequence ? 'rolled_back' : 'sound';
}

/**
 * True where a consumer stands beyond the end of its stream, as after a torn restore: it would wait for ever for
 * messages that it believes delivered (measured on nats-server 2.9.10 and 2.10.27, 2026-11; reported as #5412).
 */
export function isTorn(consumer: ConsumerState, stream: StreamState): boolean {
  return (
    consumer.deliveredSequence > stream.lastSequence ||
    consumer.ackFloorSequence > stream.lastSequence
  );
}

/**
 * Up to which place in the stream a consumer has settled everything. What was published before this was asked, stands
 * at or before that place, and has no recorded effect, is lost.
 */
export function settledThrough(consumer: ConsumerState): number {
  if (consumer.pending === 0 && consumer.unsettled === 0) return Number.MAX_SAFE_INTEGER;
  return consumer.ackFloorSequence;
}
