import type { EndpointContract } from '../declare-endpoints/endpoint.js';

/** True for public reads: they carry an `ETag`, and are answered with 304 to whoever has them already. */
export function isRevalidated({ method, access, limit }: EndpointContract): boolean {
  return method === 'GET' && limit !== 'none' && limit !== 'sign_in' && isPublic(access);
}

function isPublic(access: EndpointContract['access']): boolean {
  return access === 'gallery' || access === 'anyone';
}

/** True for lists that are read with a cursor: they name their next page in a `Link`. */
export function isPaged({ method, query }: EndpointContract): boolean {
  return method === 'GET' && query?.shape['cursor'] !== undefined;
}

/** The headers that an endpoint's usual answer carries because of what it is, and what they say. */
export function conventionalHeaders(endpoint: EndpointContract): Readonly<Record<string, string>> {
  return {
    ...(endpoint.limit === 'none' ? {} : limitHeaders),
    ...(isRevalidated(endpoint)
      ? { etag: 'changes with the answer; send it back in `If-None-Match`' }
      : {}),
    ...(isPaged(endpoint)
      ? { link: 'the address of the next page, with `rel="next"`; absent on the last one' }
      : {}),
  };
}

/** Every limited answer says how much is left, in the form of draft-ietf-httpapi-ratelimit-headers. */
export const limitHeaders = {
  'ratelimit-policy': 'the limit: its name, `q` calls in `w` seconds',
  ratelimit: 'what is left of it: `r` calls, and all of them again in `t` seconds',
} as const;
