import { connect, type ConnectionOptions, type NatsConnection } from '@nats-io/transport-node';

/**
 * Connection options for a `nats://user:password@host:port` address (the client itself ignores credentials there).
 *
 * The client's defaults give up after ten attempts and notice a silent network drop only after minutes (measured with
 * nats-core 3.4, 2026-11): here it reconnects for ever and misses two pings of 5 s at most.
 */
export function brokerOptions(url: string, name: string): ConnectionOptions {
  const parsed = new URL(url);
  const user = decodeURIComponent(parsed.username);
  return {
    servers: `${parsed.protocol}//${parsed.host}`,
    ...(user === '' ? {} : { user, pass: decodeURIComponent(parsed.password) }),
    name,
    maxReconnectAttempts: -1,
    waitOnFirstConnect: true,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    pingInterval: 5_000,
    maxPingOut: 2,
    ...(user === '' ? {} : { inboxPrefix: inboxPrefix(user) }),
  };
}

/** Where a user's answers arrive; nobody else may listen there. */
export function inboxPrefix(user: string): string {
  return `_INBOX_${user.replaceAll(/[^A-Za-z0-9]/g, '_')}`;
}

/** Connects, waiting for a broker that is not there yet. */
export function connectBroker(url: string, name: string): Promise<NatsConnection> {
  return connect(brokerOptions(url, name));
}
