import type { FastifyInstance } from 'fastify';

/**
 * Sends a browser that begins a sign-in under another name of this host, such as `localhost`, to PUBLIC_URL first: the
 * cookies of the sign-in have to fit the address that Spotify comes back to. It does so once only, for behind a proxy
 * that changes `Host` the two never match.
 */
export function correctHostOfSignIn(server: FastifyInstance, publicUrl: string): void {
  const publicHost = new URL(publicUrl).host;
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/auth/') || request.method !== 'GET') return undefined;
    if (request.host === publicHost) return undefined;
    const address = new URL(request.url, publicUrl);
    if (address.origin !== publicUrl || address.searchParams.has('moved')) return undefined;
    address.searchParams.set('moved', '1');
    return reply.redirect(address.href, 302);
  });
}
