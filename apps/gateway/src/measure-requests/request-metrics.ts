import { Counter, Histogram, type Registry } from '@app/service-kit';
import type { FastifyInstance } from 'fastify';

const UNMATCHED = 'unmatched';

/** Counts and times every answer, by route and never by address: the number of series stays small. */
export function measureRequests(server: FastifyInstance, registry: Registry): void {
  const requests = new Counter({
    name: 'gateway_http_requests_total',
    help: 'answered requests',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'gateway_http_request_duration_seconds',
    help: 'time from request to answer; event streams are left out',
    labelNames: ['method', 'route'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? UNMATCHED;
    requests.inc({ method: request.method, route, status: reply.statusCode });
    const isStream = String(reply.getHeader('content-type')).startsWith('text/event-stream');
    if (!isStream) durations.observe({ method: request.method, route }, reply.elapsedTime / 1000);
    done();
  });
}
