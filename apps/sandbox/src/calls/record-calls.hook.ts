import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PersonId } from '../world/people.js';
import type { SandboxClock } from '../world/sandbox.clock.js';
import type { CallLog, CallRecord } from './call-log.js';
import { providerOfPath } from './sandbox-provider.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The log entry of a call to a provider; null on the sandbox's own routes. */
    call: CallRecord | null;
  }
}

/**
 * Logs every call to a provider before anything else can answer it. The status is noted before the answer leaves, so
 * that whoever has the answer finds it in the log.
 */
export function recordCalls(
  server: FastifyInstance,
  log: CallLog,
  clock: SandboxClock,
  personOf: (request: FastifyRequest) => PersonId | null,
): void {
  server.decorateRequest('call', null);
  server.addHook('onRequest', async (request) => {
    const provider = providerOfPath(request.url);
    if (provider === null) return;
    const { method, url: path } = request;
    request.call = log.open({ at: clock.now().toISOString(), provider, method, path });
    request.call.person = personOf(request);
  });
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.call !== null) log.answer(request.call, reply.statusCode);
    return payload;
  });
}
