import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { LOGGER, NestLogger, Registry, type Logger } from '@app/service-kit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { answerUnreadableAddress } from './answer-problems/unreadable-address.js';
import { serveDocsFiles } from './describe-api/docs-page.js';
import type { GatewayConfig } from './gateway.config.js';
import { measureRequests } from './measure-requests/request-metrics.js';
import { servePage } from './serve-page/page.routes.js';
import { securityHeaders } from './serve-page/security-headers.js';
import { correctHostOfSignIn } from './sign-in/public-host.hook.js';

/** The largest body that is read, in bytes: the gateway takes small JSON only. */
const LARGEST_BODY = 64 * 1024;

/** How often a stopping server looks for connections that became idle. */
const IDLE_CHECK_MS = 50;

/** The HTTP server under the application. */
export function gatewayAdapter(config: GatewayConfig): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy: config.TRUSTED_PROXIES ?? false,
    frameworkErrors: answerUnreadableAddress,
  });
}

/** Everything that surrounds the controllers: headers, cookies, metrics, the documentation and the page. */
export async function configureHttp(
  app: NestFastifyApplication,
  config: GatewayConfig,
): Promise<void> {
  app.useLogger(new NestLogger(app.get<Logger>(LOGGER)));
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.removeContentTypeParser('text/plain');
  for (const name of [
    'signedIn',
    'signInTicket',
    'passportRedirect',
    'consentAddress',
    'spotifyTokens',
  ] as const) {
    server.decorateRequest(name, null);
  }
  measureRequests(server, app.get(Registry));
  await server.register(fastifyHelmet, securityHeaders(config.PUBLIC_URL));
  await server.register(fastifyCookie);
  keepAnswersPrivate(server);
  stopWithoutIdling(server);
  correctHostOfSignIn(server, config.PUBLIC_URL);
  serveDocsFiles(server);
  servePage(server, config.WEB_ROOT);
}

/** Answers may depend on who asks: nothing in between may keep them. */
function keepAnswersPrivate(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (/^\/(api|auth)\//.test(request.url)) reply.header('cache-control', 'no-store');
    done();
  });
}

/**
 * Node closes the connections that are idle at the moment of stopping; one whose answer ends later would be kept open
 * for its next request until the keep-alive time is over, and the stop with it.
 */
function stopWithoutIdling(server: FastifyInstance): void {
  server.addHook('preClose', (done) => {
    const timer = setInterval(() => server.server.closeIdleConnections(), IDLE_CHECK_MS);
    server.server.once('close', () => clearInterval(timer));
    done();
  });
}
