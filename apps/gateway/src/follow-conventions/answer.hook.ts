import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isPaged, isRevalidated } from './conventions.js';
import { entityTag, namesTag } from './entity-tag.js';
import { nextPageLink } from './next-page.js';

/** The caller keeps the answer and asks each time whether it is still good; nobody else keeps it. */
const REVALIDATED = 'private, no-cache';

/** Gives every good answer the headers that its endpoint's conventions promise. */
export function followConventions(server: FastifyInstance): void {
  server.decorateRequest('endpoint', null);
  server.addHook('onSend', (request, reply, payload, done) => {
    done(null, isBody(payload) ? answer(request, reply, payload) : payload);
  });
}

function isBody(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload);
}

function answer(
  { endpoint, url, headers }: FastifyRequest,
  reply: FastifyReply,
  body: string | Buffer,
): string | Buffer {
  if (endpoint === null || reply.statusCode !== 200) return body;
  if (isPaged(endpoint)) {
    const link = nextPageLink(url, body);
    if (link !== null) reply.header('link', link);
  }
  if (!isRevalidated(endpoint)) return body;
  const tag = entityTag(body);
  reply.header('etag', tag).header('cache-control', REVALIDATED);
  if (!namesTag(headers['if-none-match'], tag)) return body;
  reply.status(304).removeHeader('content-length');
  return '';
}
