import type { SignedInUser } from '@app/contracts';

/** The person behind a request, and the session that says so. */
export interface SignedIn {
  readonly user: SignedInUser;
  readonly tokenHash: Buffer;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for a visitor, and at endpoints that do not look at sessions. Set by the session guard. */
    signedIn: SignedIn | null;
  }
}
