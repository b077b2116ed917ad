import {
  eventContracts,
  operatorRequestContracts,
  progressSubjects,
  replayedEventContracts,
  replaySubject,
  requestContracts,
  serviceNames,
  type ServiceName,
} from '@app/contracts';
import {
  allSubscriptions,
  durableName,
  EVENT_STREAM,
  replayDurableName,
} from '../streams/event-stream.js';
import { inboxPrefix } from './connect-broker.js';

/** What one user of the broker may do, in the words of the server's configuration. */
export interface BrokerPermissions {
  readonly publish: { readonly allow: readonly string[] };
  readonly subscribe: { readonly allow: readonly string[] };
  /** May answer the requests it receives, at the address that the request names. */
  readonly allow_responses: boolean;
}

const progressOf: Partial<Record<ServiceName, string>> = {
  'sync-service': progressSubjects.sync,
  'enrichment-service': progressSubjects.enrichment,
  'gallery-service': progressSubjects.gallery,
};

/**
 * The least that each service needs, derived from the contracts: publish its own events, pull from and acknowledge to
 * its own consumers, see how far those who listen to it are, answer its own requests. It may not make, change or purge
 * a stream or a consumer, state another service's event, or listen to another's inbox.
 */
export function brokerPermissions(): Record<ServiceName, BrokerPermissions> {
  return Object.fromEntries(
    serviceNames.map((service) => [service, permissionsOf(service)]),
  ) as Record<ServiceName, BrokerPermissions>;
}

function permissionsOf(service: ServiceName): BrokerPermissions {
  const inbox = `${inboxPrefix(service)}.>`;
  if (service === 'gateway') {
    const requests = Object.values(requestContracts).flat();
    return {
      publish: { allow: [...requests.map(({ subject }) => subject), ...consuming(service)] },
      subscribe: { allow: [inbox, ...Object.values(progressSubjects)] },
      allow_responses: false,
    };
  }
  const progress = progressOf[service];
  return {
    publish: {
      allow: [
        ...publishing(service),
        ...consuming(service),
        ...(progress === undefined ? [] : [progress]),
      ],
    },
    subscribe: { allow: [inbox, ...answering(service)] },
    allow_responses: true,
  };
}

/** The requests that a service answers: the gateway's, and the operator's. */
function answering(service: ServiceName): string[] {
  const contracts = [
    ...(requestContracts[service] ?? []),
    ...(operatorRequestContracts[service] ?? []),
  ];
  return contracts.map(({ subject }) => subject);
}

/** A publisher states its events, and sees where the stream and those who listen to it stand. */
function publishing(service: ServiceName): string[] {
  const own = eventContracts.filter(({ publisher }) => publisher === service);
  if (own.length === 0) return [];
  const listeners = own.flatMap((contract) =>
    contract.consumers.map((consumer) => durableName(consumer, contract)),
  );
  return [
    ...own.flatMap((contract) =>
      replayedEventContracts.includes(contract)
        ? [contract.subject, replaySubject(contract)]
        : [contract.subject],
    ),
    `$JS.API.STREAM.INFO.${EVENT_STREAM}`,
    ...listeners.map((durable) => `$JS.API.CONSUMER.INFO.${EVENT_STREAM}.${durable}`),
  ];
}

function consuming(service: ServiceName): string[] {
  const live = allSubscriptions()
    .filter((subscription) => subscription.service === service)
    .map(({ contract }) => durableName(service, contract));
  const replayed =
    service === 'gallery-service' ? replayedEventContracts.map(replayDurableName) : [];
  return [...live, ...replayed].flatMap((durable) => [
    `$JS.API.CONSUMER.INFO.${EVENT_STREAM}.${durable}`,
    `$JS.API.CONSUMER.MSG.NEXT.${EVENT_STREAM}.${durable}`,
    `$JS.ACK.${EVENT_STREAM}.${durable}.>`,
  ]);
}
