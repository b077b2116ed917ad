import type { ConsentRegister } from '../spotify-accounts/consent.register.js';
import type { TokenClaims, TokenSigner } from '../spotify-accounts/token.signer.js';
import { people, type Person } from '../world/people.js';
import type { SandboxClock } from '../world/sandbox.clock.js';
import { WebApiError } from './web-api.errors.js';

/** Tells who is calling the Web API, and whether they may. */
export class BearerTokens {
  constructor(
    private readonly signer: TokenSigner,
    private readonly consents: ConsentRegister,
    private readonly clock: SandboxClock,
  ) {}

  /** Whose token this is, good or not; null where it is nobody's. */
  ownerOf(authorization: string | undefined): Person | null {
    const claims = this.read(authorization);
    return claims === null ? null : people[claims.person];
  }

  /**
   * The person behind a good token that has the scope.
   * Throws `WebApiError`: no, invalid or expired token (401); not allow-listed, scope not granted (403).
   */
  authorize(authorization: string | undefined, scope?: string): Person {
    if (authorization === undefined) throw new WebApiError('no_token');
    const claims = this.read(authorization);
    if (claims === null || !this.consents.stands(claims)) throw new WebApiError('invalid_token');
    if (this.clock.now().getTime() >= claims.expiresAt) throw new WebApiError('expired_token');
    const person = people[claims.person];
    if (!person.registered) throw new WebApiError('not_registered');
    if (scope !== undefined && !claims.scope.split(' ').includes(scope)) {
      throw new WebApiError('insufficient_scope');
    }
    return person;
  }

  private read(authorization: string | undefined): TokenClaims | null {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    return token === undefined ? null : this.signer.read('access', token);
  }
}
