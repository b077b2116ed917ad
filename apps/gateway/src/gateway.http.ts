import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { LOGGER, NestLogger, Readiness, Registry, type Logger } from '@app/service-kit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { readBodiesBeforeClosing } from './answer-problems/unread-body.hook.js';
import { answerUnreadableAddress } from './answer-problems/unreadable-address.js';
import { serveDocsFiles } from './describe-api/docs-page.js';
import { followConventions } from './follow-conventions/answer.hook.js';
import { allowOrigins } from './follow-conventions/cross-origin.js';
import type { GatewayConfig } from './gateway.config.js';
import { measureRequests } from './measure-requests/request-metrics.js';
import { servePage } from './serve-page/page.routes.js';
import { securityHeaders } from './serve-page/security-headers.js';
import { correctHostOfSignIn } from './sign-in/public-host.hook.js';
import { closeConnectionsOnStop } from './stop-gracefully/close-connections.js';

/** The largest body that is read, in bytes: the gateway takes small JSON only. */
const LARGEST_BODY = 64 * 1024;

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
  tellWhenListening(server, app.get(Readiness));
  measureRequests(server, app.get(Registry));
  await server.register(fastifyHelmet, securityHeaders(config.PUBLIC_URL));
  await server.register(fastifyCookie);
  keepAnswersPrivate(server);
  followConventions(server);
  allowOrigins(app, config.CORS_ORIGINS);
  closeConnectionsOnStop(server);
  readBodiesBeforeClosing(server);
  correctHostOfSignIn(server, config.PUBLIC_URL);
  serveDocsFiles(server);
  servePage(server, config.WEB_ROOT);
}

/** The process is up a moment before its door is: it is ready only once somebody can come in. */
function tellWhenListening({ server }: FastifyInstance, readiness: Readiness): void {
  readiness.add('http', async () => {
    if (!server.listening) throw new Error('not listening yet');
  });
}

/** Answers may depend on who asks: nothing in between may keep them. */
function keepAnswersPrivate(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (/^\/(api|auth)\//.test(request.url)) reply.header('cache-control', 'no-store');
    done();
  });
}
