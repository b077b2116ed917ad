import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** How often a stopping server looks for connections that became idle. */
const IDLE_CHECK_MS = 50;
/** An answer that takes longer than this is cut off: the process has to be gone before its deadline. */
export const GRACE_MS = 10_000;

/**
 * Lets a stopping server finish its answers and wait for nothing else. Node closes only what is idle at that moment:
 * connections that become idle later would be kept for their keep-alive time, and those that browsers open in advance,
 * without a request, for a minute (Node 20.20).
 */
export function closeConnectionsOnStop(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  server.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    const idle = setInterval(() => server.server.closeIdleConnections(), IDLE_CHECK_MS);
    const all = setTimeout(() => server.server.closeAllConnections(), GRACE_MS);
    server.server.once('close', () => {
      clearInterval(idle);
      clearTimeout(all);
    });
    done();
  });
}
