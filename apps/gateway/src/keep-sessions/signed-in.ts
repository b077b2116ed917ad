import type { ApiScope, SignedInUser } from '@app/contracts';

/** The person behind a request, and the session or API token that says so. */
export interface SignedIn {
  readonly user: SignedInUser;
  readonly tokenHash: Buffer;
  /** What an API token may be used for; null for a session, which may do all that its user may. */
  readonly scopes: readonly ApiScope[] | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for a visitor, and at endpoints that do not look at sessions. Set by the guards of tokens and sessions. */
    signedIn: SignedIn | null;
  }
}
