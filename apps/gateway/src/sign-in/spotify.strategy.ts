import type { SpotifyTokens } from '@app/service-kit';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy, type StrategyOptions } from 'passport-spotify';
import { SignInStateStore } from './sign-in-state.store.js';
import { SpotifyAccountsClient } from './spotify-accounts.client.js';

export interface SpotifyApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accountsUrl: string;
  readonly callbackUrl: string;
}

interface TokenParameters {
  readonly redirect_uri: string;
  readonly code_verifier: string;
}
type TokensReceived = (
  error: Error | null,
  accessToken?: string,
  refreshToken?: string | null,
  tokens?: SpotifyTokens,
) => void;
interface TokenExchange {
  getOAuthAccessToken(code: string, parameters: TokenParameters, received: TokensReceived): void;
}

/** Options that passport-oauth2 takes and @types/passport-spotify 2.0.4 does not know. */
type Options = StrategyOptions & {
  readonly pkce: true;
  readonly store: SignInStateStore;
  readonly skipUserProfile: true;
};

/**
 * The redirect to Spotify and the checks on the way back, by passport-spotify. The token exchange is our own: the
 * strategy's (2.0.0) has no deadline, drops the granted scope, and ends the process when a token answer is not JSON.
 * Who the person is, the sync-service asks; so the profile is skipped.
 */
@Injectable()
export class SpotifyStrategy extends PassportStrategy(Strategy, 'spotify', true) {
  constructor(app: SpotifyApp, store: SignInStateStore, accounts: SpotifyAccountsClient) {
    const options: Options = {
      clientID: app.clientId,
      clientSecret: app.clientSecret,
      callbackURL: app.callbackUrl,
      authorizationURL: `${app.accountsUrl}/authorize`,
      tokenURL: `${app.accountsUrl}/api/token`,
      pkce: true,
      store,
      skipUserProfile: true,
    };
    super(options);
    const exchange = Reflect.get(this, '_oauth2') as TokenExchange;
    exchange.getOAuthAccessToken = (code, parameters, received) => {
      accounts
        .exchangeCode({
          code,
          redirectUri: parameters.redirect_uri,
          codeVerifier: parameters.code_verifier,
        })
        .then(
          (tokens) => received(null, tokens.accessToken, tokens.refreshToken, tokens),
          (error: unknown) => received(error instanceof Error ? error : new Error('no token')),
        );
    };
  }

  /** Passport's "user" is the tokens. The number of parameters matters: it makes passport hand over the third. */
  validate(
    _accessToken: string,
    _refreshToken: string | null,
    tokens: SpotifyTokens,
    _profile: unknown,
  ): SpotifyTokens {
    return tokens;
  }
}
