/**
 * Why the token endpoint refuses, in the words of Spotify's accounts service (RFC 6749 §5.2; descriptions as clients
 * have reported them, 2018 to 2026). All of them are answered with 400.
 */
export type OAuthErrorCode =
  'invalid_grant' | 'invalid_client' | 'invalid_request' | 'unsupported_grant_type';

export class OAuthError extends Error {
  override readonly name = 'OAuthError';

  constructor(
    readonly code: OAuthErrorCode,
    readonly description: string,
  ) {
    super(`${code}: ${description}`);
  }
}

/** Why the consent page cannot be shown: the person sees the message, and nobody is redirected anywhere. */
export class AuthorizeError extends Error {
  override readonly name = 'AuthorizeError';
}
