import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { endpoints } from '../endpoints.js';
import { GatewaySettings } from '../gateway.settings.js';
import { SessionCookie } from '../keep-sessions/session-cookie.js';
import { buildOpenApi } from './openapi.document.js';
import { showDocsEndpoint } from './operations.endpoints.js';

/** The description as a page. Swagger UI comes from this host, so it works offline and under the page's policy. */
export function serveDocs(app: NestFastifyApplication): void {
  const { publicUrl } = app.get(GatewaySettings);
  const document = buildOpenApi(endpoints, publicUrl, app.get(SessionCookie).name);
  SwaggerModule.setup(showDocsEndpoint.path, app, () => document as unknown as OpenAPIObject, {
    raw: false,
    customSiteTitle: 'Playlist Maker: API',
    swaggerOptions: { validatorUrl: null, tryItOutEnabled: true },
  });
}
