import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Readiness } from '@app/service-kit';
import { Logger, type INestMicroservice } from '@nestjs/common';
import { ServerNats, type CustomStrategy, type NatsOptions } from '@nestjs/microservices';
import type { NatsConnection, Subscription } from '@nats-io/transport-node';
import { brokerOptions } from '../connection/connect-broker.js';
import { ReplySerializer } from './reply.serializer.js';
import { REQUEST_TIMEOUT_MS } from './request.client.js';

/** So long a stop waits for the broker to hand out what it still has; one that is away has nothing. */
const DRAIN_MS = 1_000;
const POLL_MS = 5;

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
  private connection: NatsConnection | null = null;
  private inHand = 0;

  constructor(options: NatsOptions['options']) {
    super(options ?? {});
    // The promise is Nest's to wait for, and its failure to handle, though the type of the hook says `void`.
    this.setOnProcessingStartHook((_transport, _context, done): void => {
      this.inHand += 1;
      return done() as unknown as void;
    });
    this.setOnProcessingEndHook(() => {
      this.inHand -= 1;
    });
  }

  /**
   * Says that it listens once the broker knows it: a replica that is thought ready before lets the one it replaces go too
   * early. Where the connection is lost meanwhile, the client subscribes again by itself.
   */
  override start(tell: () => void): void {
    super.start(() => void this.flush().then(tell));
  }

  /**
   * Takes the requests that are on their way, and answers all that it has in hand, before it stops: the transport itself
   * unsubscribes, waits for a fixed time, and drops what is not answered by then. Nobody waits for an answer longer than
   * `REQUEST_TIMEOUT_MS`, so neither does a stop.
   */
  override async close(): Promise<void> {
    const drained = Promise.allSettled(this.open.map((subscription) => subscription.drain()));
    await Promise.race([drained, sleep(DRAIN_MS)]);
    const deadline = Date.now() + REQUEST_TIMEOUT_MS;
    while (this.inHand > 0 && Date.now() < deadline) await sleep(POLL_MS);
    // The transport publishes an answer in a later turn than the one that ends its making.
    await setImmediate();
    await Promise.race([this.flush(), sleep(DRAIN_MS)]);
    await super.close();
  }

  private async flush(): Promise<void> {
    await this.connection?.flush().catch(() => undefined);
  }

  override async createNatsClient(): Promise<NatsConnection> {
    const client: NatsConnection = await super.createNatsClient();
    this.connection = client;
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
    }),
  };
}

/** Answers requests from now on, and is not ready before. */
export async function listenForRequests(app: INestMicroservice): Promise<void> {
  let isListening = false;
  app.get(Readiness).add('requests', async () => {
    if (!isListening) throw new Error('not answered yet');
  });
  await app.listen();
  isListening = true;
}
