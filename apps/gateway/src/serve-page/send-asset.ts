import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asset, Encoding } from './asset-folder.js';

const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** `hashed`: the name changes with the content, so it may be kept for ever. `plain`: it is asked for anew each time. */
export type Caching = 'hashed' | 'plain';

/** Answers with a file: compressed where the browser takes that, 304 where it has it already. */
export function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
  caching: Caching,
): FastifyReply {
  reply
    .header('etag', asset.etag)
    .header('vary', 'accept-encoding')
    .header(
      'cache-control',
      caching === 'hashed' ? `public, max-age=${ONE_YEAR_S}, immutable` : 'no-cache',
    );
  if (request.headers['if-none-match']?.includes(asset.etag) === true) {
    return reply.status(304).send();
  }
  reply.type(asset.mediaType);
  const encoding = asset.isText ? wantedEncoding(request.headers['accept-encoding']) : null;
  if (encoding === null) return reply.send(asset.content);
  return reply.header('content-encoding', encoding).send(asset.as(encoding));
}

/** The best encoding that is accepted; `q=0` refuses one (RFC 9110 §12.5.3). */
function wantedEncoding(accepted: string | string[] | undefined): Encoding | null {
  const offers = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((offer) => offer.replaceAll(/\s/g, ''))
    .filter((offer) => !/;q=0(\.0*)?$/.test(offer))
    .map((offer) => offer.split(';', 1)[0]);
  return (['br', 'gzip'] as const).find((encoding) => offers.includes(encoding)) ?? null;
}
