import { ServerNats, type CustomStrategy } from '@nestjs/microservices';
import { brokerOptions } from '../connection/connect-broker.js';
import { ReplySerializer } from './reply.serializer.js';

/** Requests in hand when the service stops get this long to be answered. */
const GRACE_PERIOD_MS = 500;

/**
 * Nest's NATS transport, answering requests as one member of the service's queue group: another replica shares the
 * load. Events do not come this way (core NATS would lose them).
 */
export function requestServer(natsUrl: string, service: string): CustomStrategy {
  return {
    strategy: new ServerNats({
      ...brokerOptions(natsUrl, `${service} requests`),
      queue: service,
      serializer: new ReplySerializer(),
      gracefulShutdown: true,
      gracePeriod: GRACE_PERIOD_MS,
    }),
  };
}
