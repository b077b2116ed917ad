import {
  getSpotifyConnectionRequest,
  refreshProfileRequest,
  type ProblemCode,
  type SpotifyCheck,
  type SpotifyConnection,
} from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { ServiceClient } from '../ask-services/service.client.js';
import { GatewaySettings } from '../gateway.settings.js';
import { mayReadLibrary } from '../sign-in/scopes.js';
import { SpotifyAccountsClient } from '../sign-in/spotify-accounts.client.js';
import { addressFindings, redirectUriOf } from './address-findings.js';
import { finding, type Finding } from './finding.js';

/** The sync-service asks Spotify meanwhile, which may take its own deadline. */
const PROFILE_TIMEOUT_MS = 20_000;

/**
 * Looks at everything between this installation and Spotify, and names what is wrong. It costs one call to the accounts
 * service, which has no quota, and one to the Web API (`GET /me`), which passes the gate and is not made where something
 * before it is wrong already.
 */
@Injectable()
export class SpotifyChecker {
  constructor(
    private readonly services: ServiceClient,
    private readonly accounts: SpotifyAccountsClient,
    private readonly settings: GatewaySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param openedAt the origin under which the admin has the page open, where the browser tells it
   * @throws RequestProblem where the sync-service does not answer
   */
  async check(admin: string, openedAt: string | null): Promise<SpotifyCheck> {
    const { publicUrl } = this.settings;
    const findings = [...addressFindings(publicUrl, openedAt)];
    const credentials = await this.lookAtCredentials();
    findings.push(...credentials);
    const connection = await this.services.ask(getSpotifyConnectionRequest, { owner: admin });
    const standing = connectionFindings(connection);
    findings.push(...standing);
    const asks = standing.length === 0 && credentials.length === 0;
    if (asks) findings.push(...(await this.lookAtAccount(admin)));
    const checked = (seen: readonly Finding[]): boolean =>
      seen.every((one) => one.finding !== 'spotify_unreachable');
    return {
      findings,
      checked: {
        address: true,
        credentials: checked(credentials),
        account: asks && checked(findings),
      },
      redirectUri: redirectUriOf(publicUrl),
      webApiCalls: asks ? 1 : 0,
      checkedAt: this.clock.now().toISOString(),
    };
  }

  private async lookAtCredentials(): Promise<Finding[]> {
    switch (await this.accounts.tryCredentials()) {
      case 'accepted':
        return [];
      case 'refused':
        return [
          finding(
            'credentials_refused',
            'Compare SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET with the dashboard of your Spotify app.',
          ),
        ];
      case 'unreachable':
        return [finding('spotify_unreachable', 'Spotify’s accounts service did not answer.')];
    }
  }

  private async lookAtAccount(admin: string): Promise<Finding[]> {
    try {
      await this.services.ask(refreshProfileRequest, { spotifyUserId: admin }, PROFILE_TIMEOUT_MS);
      return [];
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      return [accountFinding(error)];
    }
  }
}

/** What can be said of a connection without asking Spotify. */
function connectionFindings({ state, scopes, gate }: SpotifyConnection): Finding[] {
  if (state === 'not_connected') {
    return [finding('not_connected', 'Sign in with Spotify at /auth/spotify/admin.')];
  }
  if (state === 'expired' || state === 'revoked') {
    return [
      finding('consent_ended', 'Sign in with Spotify again: a consent ends after six months.'),
    ];
  }
  const missing = mayReadLibrary(scopes.join(' '))
    ? []
    : [
        finding(
          'scopes_missing',
          'The consent does not let the library be read: sign in at /auth/spotify/admin and agree to all.',
        ),
      ];
  const closed =
    gate.state === 'open'
      ? []
      : [
          finding(
            'quota_closed',
            'Spotify asked for a pause; nothing is asked until then.',
            gate.until,
          ),
        ];
  return [...missing, ...closed];
}

/** What a refusal of `GET /me` means for the Spotify app. */
function accountFinding({ code, message, until }: RequestProblem): Finding {
  const at = until?.toISOString() ?? null;
  const known: Partial<Record<ProblemCode, Finding>> = {
    spotify_not_allow_listed: finding(
      'not_allow_listed',
      'Add your Spotify e-mail address under "User Management" in the dashboard of the Spotify app.',
    ),
    spotify_premium_required: finding(
      'premium_required',
      'The owner of the Spotify app needs Premium; after renewing it, it works again some hours later.',
    ),
    spotify_forbidden: finding('forbidden', message),
    spotify_unauthorized: finding(
      'consent_ended',
      'Spotify no longer accepts the sign-in: sign in again.',
    ),
    spotify_not_connected: finding(
      'consent_ended',
      'Spotify no longer accepts the sign-in: sign in again.',
    ),
    spotify_rate_limited: finding('quota_closed', message, at),
    spotify_quota_exhausted: finding('quota_closed', message, at),
  };
  return known[code] ?? finding('spotify_unreachable', message);
}
