import { request as httpRequest } from 'node:http';
import type { ApiRequest } from './arbitrary-request.js';

const TIMEOUT_MS = 30_000;

export interface ApiAnswer {
  readonly status: number;
  readonly mediaType: string | null;
  readonly body: string;
}

/** Who asks: a cookie of a session, or nobody. */
export interface ApiCaller {
  readonly name: string;
  readonly cookie: string | null;
}

/**
 * Sends one request. `turn` chooses the local address that it comes from: limits are per address, and a limit is not
 * what is looked at here.
 */
export function send(
  origin: string,
  { method, path, query, headers, body }: ApiRequest,
  { cookie }: ApiCaller,
  turn: number,
): Promise<ApiAnswer> {
  const search = new URLSearchParams(
    query.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        hostname,
        port,
        method,
        path: search === '' ? path : `${path}?${search}`,
        localAddress: `127.1.${Math.floor(turn / 250) % 250}.${(turn % 250) + 1}`,
        timeout: TIMEOUT_MS,
        headers: {
          ...headers,
          origin,
          ...(cookie === null ? {} : { cookie }),
          ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (incoming) => {
        const mediaType = (incoming.headers['content-type'] ?? '').split(';')[0] ?? '';
        const answer = { status: incoming.statusCode ?? 0, mediaType: mediaType || null };
        // An event stream has no end: its beginning says enough.
        if (mediaType === 'text/event-stream') {
          resolve({ ...answer, body: '' });
          incoming.destroy();
          return;
        }
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({ ...answer, body: Buffer.concat(chunks).toString('utf8') }),
        );
        incoming.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${method} ${path} is not answered`)));
    outgoing.end(body ?? undefined);
  });
}
