import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { ServerNats, type CustomStrategy } from '@nestjs/microservices';
import type { NatsConnection, Subscription } from '@nats-io/transport-node';
import { brokerOptions } from '../connection/connect-broker.js';
import { ReplySerializer } from './reply.serializer.js';

/** Requests in hand when the service stops get this long to be answered. */
const GRACE_PERIOD_MS = 500;

/** A broker that goes away is expected, and the client waits for it: no error, though the transport calls it one. */
class TransportLogger extends Logger {
  override error(message: unknown, ...rest: unknown[]): void {
    if (typeof message === 'string' && message.includes('"disconnect"')) super.warn(message);
    else super.error(message, ...rest);
  }
}

class RequestServer extends ServerNats {
  protected override readonly logger = new TransportLogger('RequestServer');
  private readonly open: Subscription[] = [];

  /**
   * Takes the requests that are on their way before it stops: the transport itself only unsubscribes, and what the broker
   * had handed out by then would be dropped.
   */
  override async close(): Promise<void> {
    // A broker that is away has handed out nothing: it is not waited for.
    const drained = Promise.allSettled(this.open.map((subscription) => subscription.drain()));
    await Promise.race([drained, sleep(GRACE_PERIOD_MS)]);
    await super.close();
  }

  override async createNatsClient(): Promise<NatsConnection> {
    const client: NatsConnection = await super.createNatsClient();
    const subscribe = client.subscribe.bind(client);
    client.subscribe = (subject, options) => {
      const subscription = subscribe(subject, options);
      this.open.push(subscription);
      return subscription;
    };
    return client;
  }
}

/**
 * Nest's NATS transport, answering requests as one member of the service's queue group: another replica shares the
 * load. Events do not come this way (core NATS would lose them).
 */
export function requestServer(natsUrl: string, service: string): CustomStrategy {
  return {
    strategy: new RequestServer({
      ...brokerOptions(natsUrl, `${service} requests`),
      queue: service,
      serializer: new ReplySerializer(),
      gracefulShutdown: true,
      gracePeriod: GRACE_PERIOD_MS,
    }),
  };
}
