import { replaySubject, type EventContract, type EventData } from '@app/contracts';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { encodeEvent } from '../outbox/event-codec.js';

const SEPARATOR = '@replay-';

/** Which rebuild a replayed event belongs to, from its id; null for an event that is not a replay. */
export function replayGeneration(eventId: string): number | null {
  const at = eventId.lastIndexOf(SEPARATOR);
  const generation = at < 0 ? Number.NaN : Number(eventId.slice(at + SEPARATOR.length));
  return Number.isInteger(generation) ? generation : null;
}

/**
 * Publishes facts again on their replay subject. The generation is part of their ids: the inbox and the broker know
 * the old ids, and would take them for duplicates.
 */
export async function publishReplay<TContract extends EventContract>(
  connection: NatsConnection,
  contract: TContract,
  facts: readonly EventData<TContract>[],
  generation: number,
): Promise<void> {
  const client = jetstream(connection);
  const context = { occurredAt: new Date(), correlationId: `replay-${generation}` };
  await Promise.all(
    facts.map((data) => {
      const event = encodeEvent(contract, data, context);
      const id = `${event.id}${SEPARATOR}${generation}`;
      return client.publish(replaySubject(contract), JSON.stringify({ ...event, id }), {
        msgID: `${id}#0`,
      });
    }),
  );
}
