import { z } from 'zod';
import { AuthorizeError } from './oauth.errors.js';

/** The scopes that Spotify knows and that an app here may ask for (developer.spotify.com, 2026). */
const scopes = [
  'playlist-modify-private',
  'playlist-modify-public',
  'playlist-read-collaborative',
  'playlist-read-private',
  'ugc-image-upload',
  'user-follow-modify',
  'user-follow-read',
  'user-library-modify',
  'user-library-read',
  'user-read-email',
  'user-read-private',
  'user-read-recently-played',
  'user-top-read',
] as const;

const authorizeRequestSchema = z.object({
  client_id: z.string({ error: 'Missing required parameter: client_id' }),
  response_type: z.literal('code', { error: 'response_type must be code' }),
  redirect_uri: z
    .string({ error: 'Missing required parameter: redirect_uri' })
    .refine(isAllowedRedirect, 'INVALID_CLIENT: Insecure redirect URI'),
  scope: z.string().default('').refine(hasOnlyKnownScopes, 'INVALID_SCOPE: Invalid scope'),
  state: z.string().optional(),
  code_challenge_method: z
    .literal('S256', { error: 'code_challenge_method must be S256' })
    .optional(),
  code_challenge: z
    .string()
    .regex(/^[\w-]{43}$/, 'code_challenge must be a base64url-encoded SHA-256 digest')
    .optional(),
});

/** What an app asks a person to agree to, checked. A challenge and its method come together or not at all. */
export type AuthorizeRequest = z.infer<typeof authorizeRequestSchema>;

/**
 * Checks the parameters of the consent page, wherever they come from (query or form).
 * Throws `AuthorizeError` with the first complaint.
 */
export function parseAuthorizeRequest(parameters: unknown, clientId: string): AuthorizeRequest {
  const parsed = authorizeRequestSchema.safeParse(parameters);
  if (!parsed.success) throw new AuthorizeError(parsed.error.issues[0]?.message ?? 'Bad request');
  const request = parsed.data;
  if (request.client_id !== clientId) throw new AuthorizeError('INVALID_CLIENT: Invalid client');
  if ((request.code_challenge === undefined) !== (request.code_challenge_method === undefined)) {
    throw new AuthorizeError('code_challenge and code_challenge_method belong together');
  }
  return request;
}

/** Spotify's rule since November 2025: https, or http to a loopback address; never the name `localhost`. */
function isAllowedRedirect(redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false;
  const { protocol, hostname, hash } = new URL(redirectUri);
  if (hostname === 'localhost' || hash !== '') return false;
  if (protocol === 'https:') return true;
  return protocol === 'http:' && (hostname === '127.0.0.1' || hostname === '[::1]');
}

function hasOnlyKnownScopes(scope: string): boolean {
  const known: readonly string[] = scopes;
  return scope.split(' ').every((word) => word === '' || known.includes(word));
}
