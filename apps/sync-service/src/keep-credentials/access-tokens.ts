import {
  failpoint,
  SealBrokenError,
  spotifyTokensSchema,
  type Clock,
  type Sealer,
  type SpotifyTokens,
} from '@app/service-kit';
import type { DataSource } from 'typeorm';
import type { ClosingOutcome } from '../spotify-web-api/call-permit.js';
import type { ProviderGateRepository } from '../spotify-web-api/provider-gate.repository.js';
import type { SpotifyAccountsClient } from '../spotify-web-api/spotify-accounts.client.js';
import type { CredentialRepository } from './credential.repository.js';

/** A token that ends within this time is refreshed before it is used. */
const EARLY_MS = 60_000;

/** A usable access token, or why there is none. */
export type AccessTokenResult =
  | { readonly outcome: 'ok'; readonly accessToken: string }
  | { readonly outcome: 'not_connected' }
  | { readonly outcome: ClosingOutcome; readonly until: Date }
  | { readonly outcome: 'unavailable'; readonly detail: string };

/**
 * Gives out access tokens and refreshes them. A refresh holds the credential's row lock, so that it happens once for
 * all replicas, and a new refresh token is stored in the transaction that used the old one.
 *
 * The accounts service is not the Web API: a refresh counts neither against its rate limit nor against the account's
 * quota (Spotify's pages on both, 2026). While the gate is closed nothing is refreshed all the same: there is nothing
 * that the token could be used for.
 */
export class AccessTokens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly credentials: CredentialRepository,
    private readonly accounts: SpotifyAccountsClient,
    private readonly gate: ProviderGateRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** @param refusedToken a token that Spotify refused although it had not ended: it is not given out again */
  async get(spotifyUserId: string, refusedToken?: string): Promise<AccessTokenResult> {
    const stored = await this.credentials.find(spotifyUserId);
    if (stored === null || stored.state === 'dead') return { outcome: 'not_connected' };
    const tokens = this.open(spotifyUserId, stored.sealedTokens);
    if (tokens === null) return { outcome: 'not_connected' };
    if (this.usable(tokens, refusedToken))
      return { outcome: 'ok', accessToken: tokens.accessToken };
    const { state, until } = await this.gate.status();
    if (state !== 'open' && until !== null) return { outcome: state, until };
    return this.refresh(spotifyUserId, refusedToken);
  }

  /** Spotify has refused a token right after it gave it: nothing will be tried with this credential again. */
  async markDead(spotifyUserId: string, refusedToken: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const stored = await this.credentials.find(spotifyUserId, manager);
      if (stored === null) return;
      const tokens = this.open(spotifyUserId, stored.sealedTokens);
      if (tokens?.accessToken === refusedToken)
        await this.credentials.markDead(manager, spotifyUserId);
    });
  }

  private async refresh(spotifyUserId: string, refusedToken?: string): Promise<AccessTokenResult> {
    return this.dataSource.transaction(async (manager): Promise<AccessTokenResult> => {
      const stored = await this.credentials.find(spotifyUserId, manager);
      if (stored === null || stored.state === 'dead') return { outcome: 'not_connected' };
      const tokens = this.open(spotifyUserId, stored.sealedTokens);
      if (tokens === null) return { outcome: 'not_connected' };
      if (this.usable(tokens, refusedToken))
        return { outcome: 'ok', accessToken: tokens.accessToken };
      if (tokens.refreshToken === null) {
        await this.credentials.markDead(manager, spotifyUserId);
        return { outcome: 'not_connected' };
      }
      await failpoint('tokens.before-refresh');
      const refreshed = await this.accounts.refresh(tokens.refreshToken);
      await failpoint('tokens.after-refresh');
      switch (refreshed.outcome) {
        case 'ok': {
          const next: SpotifyTokens = {
            accessToken: refreshed.accessToken,
            refreshToken: refreshed.refreshToken ?? tokens.refreshToken,
            expiresAt: refreshed.expiresAt.toISOString(),
            scope: tokens.scope,
          };
          await this.credentials.replaceTokens(
            manager,
            spotifyUserId,
            this.seal(spotifyUserId, next),
          );
          await failpoint('tokens.after-store');
          return { outcome: 'ok', accessToken: next.accessToken };
        }
        case 'revoked':
          await this.credentials.markDead(manager, spotifyUserId);
          return { outcome: 'not_connected' };
        case 'unavailable':
          return refreshed;
      }
    });
  }

  private usable(tokens: SpotifyTokens, refusedToken: string | undefined): boolean {
    if (tokens.accessToken === refusedToken) return false;
    return Date.parse(tokens.expiresAt) - EARLY_MS > this.clock.now().getTime();
  }

  private seal(spotifyUserId: string, tokens: SpotifyTokens): string {
    return this.sealer.seal(JSON.stringify(tokens), `user:${spotifyUserId}`);
  }

  private open(spotifyUserId: string, sealed: string): SpotifyTokens | null {
    try {
      return spotifyTokensSchema.parse(
        JSON.parse(this.sealer.open(sealed, `user:${spotifyUserId}`)),
      );
    } catch (error) {
      if (error instanceof SealBrokenError) return null;
      throw error;
    }
  }
}
