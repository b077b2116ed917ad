import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/** What is read of a body that nobody wants, in bytes and in milliseconds. Whoever sends more is cut off. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_MS = 2_000;

/**
 * Reads on, and throws away, where an answer comes before the end of a body and the connection is closed after it.
 * Closed with bytes unread, TCP resets the connection, and the answer ("too large") is lost on its way (RFC 9112, 9.6).
 */
export function readBodiesBeforeClosing(server: FastifyInstance): void {
  server.addHook('onSend', async ({ raw }, reply) => {
    if (reply.getHeader('connection') === 'close' && !raw.complete) await discard(raw);
  });
}

function discard(body: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let read = 0;
    const finish = (): void => {
      clearTimeout(timer);
      body.off('data', count);
      resolve();
    };
    const count = (chunk: Buffer | string): void => {
      read += chunk.length;
      if (read > MOST_BYTES) finish();
    };
    const timer = setTimeout(finish, MOST_MS);
    body.on('data', count);
    for (const end of ['end', 'close', 'error'] as const) body.once(end, finish);
    body.resume();
  });
}
