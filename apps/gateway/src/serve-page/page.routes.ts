import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { resolve } from 'node:path';
import { readAssets } from './asset-folder.js';
import { sendAsset } from './send-asset.js';

type PageRequest = FastifyRequest<{ Params: { readonly '*': string } }>;

const notBuilt =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Playlist Maker</title>' +
  '<p>The gateway is running, but the page was not built: <code>npm run build</code> makes it, and a restart shows it. ' +
  'The interface is described at <a href="/api/docs">/api/docs</a>.</p></html>\n';

/**
 * The built page: its files, and its `index.html` for every address that is the page's own business. It is read once,
 * when the gateway starts. Names under `assets/` carry a hash of their content.
 */
export function servePage(server: FastifyInstance, webRoot: string): void {
  const assets = readAssets(resolve(webRoot));
  server.get('/*', (request: PageRequest, reply) => {
    const path = request.params['*'];
    if (/^(api|auth)(\/|$)/.test(path)) return notFound(reply);
    const file = assets.get(path);
    if (file !== undefined) {
      return sendAsset(request, reply, file, path.startsWith('assets/') ? 'hashed' : 'plain');
    }
    if (/\.[^/]+$/.test(path) || !wantsHtml(request)) return notFound(reply);
    const index = assets.get('index.html');
    if (index !== undefined) return sendAsset(request, reply, index, 'plain');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(notBuilt);
  });
}

/** Browsers name HTML in `Accept`; tools that name nothing or anything get the page too. */
function wantsHtml({ headers: { accept = '*/*' } }: PageRequest): boolean {
  return /text\/html|\*\/\*/.test(accept);
}

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}
