import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** How long a browser remembers what it may ask, in seconds. */
const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of other origins read the API, where the operator named them; nobody else's may. Cookies are never part of
 * it: such a page sees what a visitor sees, or what its API token opens.
 */
export function allowOrigins(app: NestFastifyApplication, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.enableCors({
    origin: [...origins],
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-none-match'],
    exposedHeaders: ['etag', 'link', 'ratelimit', 'ratelimit-policy', 'retry-after'],
    maxAge: PREFLIGHT_SECONDS,
  });
}
