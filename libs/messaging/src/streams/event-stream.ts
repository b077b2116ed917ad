import {
  eventContracts,
  replayedEventContracts,
  replaySubject,
  type EventContract,
  type ServiceName,
} from '@app/contracts';
import {
  AckPolicy,
  DeliverPolicy,
  DiscardPolicy,
  RetentionPolicy,
  StorageType,
  type ConsumerConfig,
  type StreamConfig,
} from '@nats-io/jetstream';

/** The one stream that carries every event. */
export const EVENT_STREAM = 'EVENTS';

const DAY_NS = 24 * 60 * 60 * 1_000_000_000;
const SECOND_NS = 1_000_000_000;
const MILLISECOND_NS = 1_000_000;
/** How long a message stays with a replica that says nothing about it. */
export const ACK_WAIT_MS = 4_000;

/**
 * Limits retention, because several services read the same event. Old events go after a week: the tables are the
 * truth, and a read model is rebuilt from them. `discard: new` turns a full stream into back-pressure on the outbox.
 */
export function eventStreamConfig(): Partial<StreamConfig> & { name: string } {
  return {
    name: EVENT_STREAM,
    subjects: [
      ...eventContracts.map(({ subject }) => subject),
      ...replayedEventContracts.map(replaySubject),
    ],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_age: 7 * DAY_NS,
    duplicate_window: 120 * SECOND_NS,
    num_replicas: 1,
  };
}

/** The name of the durable consumer through which a service reads an event: `<service>_<event slug>`. */
export function durableName(service: ServiceName, contract: EventContract): string {
  return `${service}_${contract.slug}`;
}

/**
 * One durable pull consumer per (service, event), shared by all replicas of the service. Redelivery never ends here:
 * what is poison is decided, and recorded, by the consumer itself. What a replica held when it died comes again after
 * `ack_wait`; a replica that lives and needs longer says so (see `MessageHold`).
 */
export function durableConsumerConfig(
  service: ServiceName,
  contract: EventContract,
): Partial<ConsumerConfig> & { durable_name: string } {
  return {
    durable_name: durableName(service, contract),
    filter_subject: contract.subject,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: ACK_WAIT_MS * MILLISECOND_NS,
    max_deliver: -1,
    max_ack_pending: 2_000,
  };
}

/** The durable consumer through which the gallery reads an event that is published again for a rebuild. */
export function replayDurableName(contract: EventContract): string {
  return `gallery-service_replay-${contract.slug}`;
}

export function replayConsumerConfig(
  contract: EventContract,
): Partial<ConsumerConfig> & { durable_name: string } {
  return {
    ...durableConsumerConfig('gallery-service', contract),
    durable_name: replayDurableName(contract),
    filter_subject: replaySubject(contract),
  };
}

/** Every (service, event) pair that needs a durable consumer. */
export function allSubscriptions(): { service: ServiceName; contract: EventContract }[] {
  return eventContracts.flatMap((contract) =>
    contract.consumers.map((service) => ({ service, contract })),
  );
}
