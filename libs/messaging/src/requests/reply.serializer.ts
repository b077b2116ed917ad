import type { Reply } from '@app/contracts';
import type { Serializer } from '@nestjs/microservices';

/**
 * An answer whose JSON exists already, for example because Postgres made it: it is put into the reply as it is.
 */
export class PreparedJson {
  constructor(readonly json: string) {}
}

/** What a request handler returns: a value, prepared JSON, or a coded problem. */
export type HandlerReply<T> = Reply<T> | { readonly ok: true; readonly value: PreparedJson };

/** The bytes in front of a value; the gateway cuts them off instead of parsing what follows. */
export const VALUE_PREFIX = '{"ok":true,"value":';
export const VALUE_SUFFIX = '}';

interface OutgoingPacket {
  readonly err?: unknown;
  readonly response?: unknown;
}

/**
 * Puts a handler's reply on the wire. A handler that threw becomes a coded problem: Nest's own form would arrive as
 * "Internal server error" without a code.
 */
export class ReplySerializer implements Serializer<OutgoingPacket, { data: string }> {
  serialize(packet: OutgoingPacket): { data: string } {
    if (packet.err !== undefined && packet.err !== null) {
      return {
        data: '{"ok":false,"problem":{"code":"internal_error","detail":"The service failed to answer this request."}}',
      };
    }
    const reply = packet.response as HandlerReply<unknown>;
    if (reply.ok && reply.value instanceof PreparedJson) {
      return { data: `${VALUE_PREFIX}${reply.value.json}${VALUE_SUFFIX}` };
    }
    return { data: JSON.stringify(reply) };
  }
}
