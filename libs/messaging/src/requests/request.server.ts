import { Logger } from '@nestjs/common';
import { ServerNats, type CustomStrategy } from '@nestjs/microservices';
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
