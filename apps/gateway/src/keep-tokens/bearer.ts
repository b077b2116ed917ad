import type { FastifyRequest } from 'fastify';

/** The token of `Authorization: Bearer <token>` (RFC 6750 §2.1); null where the request comes without one. */
export function bearerOf(request: FastifyRequest): string | null {
  return /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
