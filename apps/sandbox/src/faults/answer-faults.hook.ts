import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FaultQueue } from './fault-queue.js';
import type { Fault } from './fault.schema.js';

/** Answers the calls for which a fault is queued. Needs `recordCalls` before it: a scripted call is a call. */
export function answerFaults(server: FastifyInstance, faults: FaultQueue): void {
  server.addHook('onRequest', async (request, reply) => {
    if (request.call === null) return;
    const fault = faults.take(request.call.provider, request.call.path);
    if (fault === undefined) return;
    if (fault.hang === true) {
      reply.hijack();
      return;
    }
    // Not referenced: a delayed answer must not keep a stopping process alive.
    if (fault.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
    if (fault.status !== undefined) return answer(reply, fault.status, fault);
  });
}

function answer(
  reply: FastifyReply,
  status: number,
  { headers, body, bodyBytes }: Fault,
): FastifyReply {
  if (bodyBytes !== undefined) {
    reply
      .header('content-type', 'text/plain; charset=utf-8')
      .code(status)
      .headers(headers ?? {});
    // In one piece: a stream that a hook sends is not noticed as an answer until it has ended.
    return reply.send(Buffer.alloc(bodyBytes, 'x'));
  }
  const isText = typeof body === 'string';
  if (body !== undefined) {
    reply.header(
      'content-type',
      isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    );
  }
  reply.code(status).headers(headers ?? {});
  return reply.send(isText || body === undefined ? body : JSON.stringify(body));
}
