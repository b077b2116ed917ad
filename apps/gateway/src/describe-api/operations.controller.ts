import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { endpoints } from '../endpoints.js';
import { GatewaySettings } from '../gateway.settings.js';
import { SessionCookie } from '../keep-sessions/session-cookie.js';
import { docsHtml } from './docs-page.js';
import { buildOpenApi } from './openapi.document.js';
import { describeApiEndpoint, healthEndpoint, showDocsEndpoint } from './operations.endpoints.js';

@Controller()
export class OperationsController {
  private readonly document: string;

  constructor(settings: GatewaySettings, cookie: SessionCookie) {
    this.document = JSON.stringify(buildOpenApi(endpoints, settings.publicUrl, cookie.name));
  }

  @Endpoint(describeApiEndpoint)
  describeApi(@Res() reply: FastifyReply): void {
    void reply.type('application/json; charset=utf-8').send(this.document);
  }

  @Endpoint(showDocsEndpoint)
  showDocs(@Res() reply: FastifyReply): void {
    void reply.type('text/html; charset=utf-8').send(docsHtml);
  }

  @Endpoint(healthEndpoint)
  checkHealth(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }
}
