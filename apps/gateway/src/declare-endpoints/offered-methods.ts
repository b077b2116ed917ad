import type { EndpointContract } from './endpoint.js';

/**
 * The methods under which an address is offered; empty where it is not an endpoint. Fastify answers HEAD wherever
 * there is a GET.
 */
export function offeredMethods(endpoints: readonly EndpointContract[], url: string): string[] {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  const methods = endpoints
    .filter((endpoint) => matches(endpoint.path, path))
    .map((endpoint) => endpoint.method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith(':') || segment === given[index])
  );
}
