import { inboxPrefix } from '@app/messaging';
import type { ServiceName } from '@app/contracts';
import type { NatsConnection, Subscription } from '@nats-io/transport-node';

const acknowledgement = '+ACK';

/**
 * Acknowledges every message of a service the moment it is delivered, before the service has done anything with it: as
 * if the service acknowledged first and committed later. It listens in on the service's inbox, which only the broker's
 * administrator may.
 */
export function acknowledgeEarly(admin: NatsConnection, service: ServiceName): Subscription {
  return admin.subscribe(`${inboxPrefix(service)}.>`, {
    callback: (error, message) => {
      const reply = message.reply ?? '';
      if (error === null && reply.startsWith('$JS.ACK.')) admin.publish(reply, acknowledgement);
    },
  });
}
