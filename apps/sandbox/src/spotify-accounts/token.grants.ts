import { createHash, randomUUID } from 'node:crypto';
import type { SandboxClock } from '../world/sandbox.clock.js';
import type { AccountsSettings } from './accounts.settings.js';
import type { AuthorizationCodeStore } from './authorization-code.store.js';
import type { ConsentRegister } from './consent.register.js';
import { OAuthError } from './oauth.errors.js';
import type { CodeExchange } from './token-request.js';
import type { TokenClaims, TokenSigner } from './token.signer.js';

/** Spotify's rule of June 2026: a refresh token ends six months after the consent, however it is used. */
const REFRESH_MONTHS = 6;

/** The token endpoint's answer. `expires_in` in seconds; no `refresh_token` means that the old one stays good. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly scope: string;
  readonly expires_in: number;
  readonly refresh_token?: string;
}

type Consent = Pick<TokenClaims, 'person' | 'scope' | 'consent' | 'consentedAt'>;
export type Granted = { readonly person: TokenClaims['person']; readonly answer: TokenAnswer };

/** Turns codes and refresh tokens into tokens. Refusals are thrown as `OAuthError`. */
export class TokenGrants {
  constructor(
    private readonly codes: AuthorizationCodeStore,
    private readonly consents: ConsentRegister,
    private readonly signer: TokenSigner,
    private readonly settings: AccountsSettings,
    private readonly clock: SandboxClock,
  ) {}

  exchangeCode(request: CodeExchange): Granted {
    const authorization = this.codes.redeem(request.code);
    if (authorization === 'unknown') throw invalidGrant('Invalid authorization code');
    if (authorization === 'expired') throw invalidGrant('Authorization code expired');
    if (authorization.redirectUri !== request.redirect_uri) {
      throw invalidGrant('Invalid redirect URI');
    }
    verifyChallenge(authorization.codeChallenge, request.code_verifier);
    const answer = this.accessFor(authorization);
    return this.granted(authorization, {
      ...answer,
      refresh_token: this.refreshFor(authorization),
    });
  }

  refresh(refreshToken: string): Granted {
    const claims = this.signer.read('refresh', refreshToken);
    if (claims === null) throw invalidGrant('Invalid refresh token');
    if (!this.consents.stands(claims)) throw invalidGrant('Refresh token revoked');
    if (this.clock.now().getTime() >= claims.expiresAt) throw invalidGrant('Refresh token expired');
    if (!this.settings.current.rotateRefreshTokens) {
      return this.granted(claims, this.accessFor(claims));
    }
    this.consents.spend(claims);
    return this.granted(claims, {
      ...this.accessFor(claims),
      refresh_token: this.refreshFor(claims),
    });
  }

  private granted({ person }: Consent, answer: TokenAnswer): Granted {
    return { person, answer };
  }

  private accessFor(consent: Consent): TokenAnswer {
    const { accessTokenSeconds } = this.settings.current;
    const expiresAt = this.clock.now().getTime() + accessTokenSeconds * 1_000;
    return {
      access_token: this.sign('access', consent, expiresAt),
      token_type: 'Bearer',
      scope: consent.scope,
      expires_in: accessTokenSeconds,
    };
  }

  private refreshFor(consent: Consent): string {
    const end = new Date(consent.consentedAt);
    end.setUTCMonth(end.getUTCMonth() + REFRESH_MONTHS);
    return this.sign('refresh', consent, end.getTime());
  }

  private sign(use: TokenClaims['use'], from: Consent, expiresAt: number): string {
    const { person, scope, consent, consentedAt } = from;
    return this.signer.sign({
      use,
      person,
      scope,
      consent,
      consentedAt,
      expiresAt,
      serial: randomUUID(),
    });
  }
}

function invalidGrant(description: string): OAuthError {
  return new OAuthError('invalid_grant', description);
}

function verifyChallenge(challenge: string | null, verifier: string | undefined): void {
  if (challenge === null) return;
  if (verifier === undefined) throw new OAuthError('invalid_request', 'code_verifier required');
  if (createHash('sha256').update(verifier).digest('base64url') !== challenge) {
    throw invalidGrant('code_verifier was incorrect');
  }
}
