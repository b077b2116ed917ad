import type { EventContract, EventData, EventEnvelope } from '@app/contracts';
import type { EntityManager } from 'typeorm';

/**
 * A service's interest in one kind of event. `apply` has its effect inside the given transaction and nowhere else; the
 * events it gets are parsed, and none of them had its effect before. Order between events is not kept, so effects must
 * not depend on it.
 */
export interface EventConsumer<TContract extends EventContract = EventContract> {
  readonly contract: TContract;
  /** The durable consumer to read from, where it is not the service's usual one for this event. */
  readonly durable?: string;
  apply(
    events: readonly EventEnvelope<EventData<TContract>>[],
    manager: EntityManager,
  ): Promise<void>;
  /** Called after the commit: the place to wake a worker or to tell the world. */
  applied?(events: readonly EventEnvelope<EventData<TContract>>[]): void;
}
