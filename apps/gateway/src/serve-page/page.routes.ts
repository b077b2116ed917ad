import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

type PageRequest = FastifyRequest<{ Params: { readonly '*': string } }>;

const ONE_YEAR_S = 365 * 24 * 60 * 60;

const notBuilt =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Playlist Maker</title>' +
  '<p>The gateway is running, but the page was not built: <code>npm run build</code> makes it. ' +
  'The interface is described at <a href="/api/docs">/api/docs</a>.</p></html>\n';

/**
 * The built page: its files, and its `index.html` for every address that is the page's own business. Files under
 * `assets/` carry a hash of their content in their name and may be kept for ever; everything else is asked for anew.
 */
export async function servePage(server: FastifyInstance, webRoot: string): Promise<void> {
  const root = resolve(webRoot);
  await server.register(fastifyStatic, {
    root,
    serve: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(`${root}/assets/`);
      reply.header(
        'cache-control',
        hashed ? `public, max-age=${ONE_YEAR_S}, immutable` : 'no-cache',
      );
    },
  });
  server.get('/*', (request: PageRequest, reply) => sendPage(request, reply, root));
}

function sendPage(request: PageRequest, reply: FastifyReply, root: string): FastifyReply {
  const path = request.params['*'];
  if (/^(api|auth)(\/|$)/.test(path)) return notFound(reply);
  if (/\.[^/]+$/.test(path)) return reply.sendFile(path);
  if (!wantsHtml(request)) return notFound(reply);
  if (existsSync(resolve(root, 'index.html'))) return reply.sendFile('index.html');
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(notBuilt);
}

/** Browsers name HTML in `Accept`; tools that name nothing or anything get the page too. */
function wantsHtml({ headers: { accept = '*/*' } }: PageRequest): boolean {
  return /text\/html|\*\/\*/.test(accept);
}

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}
