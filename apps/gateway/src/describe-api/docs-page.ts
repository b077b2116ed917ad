import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Asset, readAssets } from '../serve-page/asset-folder.js';
import { sendAsset } from '../serve-page/send-asset.js';
import { describeApiEndpoint, showDocsEndpoint } from './operations.endpoints.js';

const BASE = showDocsEndpoint.path;

/** The page around Swagger UI. Its script is a file of its own, so that the policy of the whole site holds here too. */
export const docsHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Playlist Maker: API</title>
    <link rel="icon" type="image/png" href="${BASE}/favicon-32x32.png" />
    <link rel="stylesheet" href="${BASE}/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="${BASE}/swagger-ui-bundle.js"></script>
    <script src="${BASE}/start.js"></script>
  </body>
</html>
`;

const startScript = `SwaggerUIBundle({
  url: '${describeApiEndpoint.path}',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
});
`;

const usedFiles = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** Serves the files of the documentation's page. Swagger UI comes from this host, so it works offline. */
export function serveDocsFiles(server: FastifyInstance): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const everything = readAssets(folder);
  const files = new Map([['start.js', new Asset('start.js', Buffer.from(startScript))]]);
  for (const name of usedFiles) {
    const file = everything.get(name);
    if (file !== undefined) files.set(name, file);
  }
  server.get(`${BASE}/:file`, (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const file = files.get(request.params.file);
    if (file !== undefined) return sendAsset(request, reply, file, 'plain');
    reply.callNotFound();
    return reply;
  });
}
