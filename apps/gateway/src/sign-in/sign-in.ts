import {
  forgetPersonRequest,
  identifyUserRequest,
  startFirstSyncRequest,
  storeCredentialRequest,
  type SpotifyProfile,
} from '@app/contracts';
import {
  CLOCK,
  LOGGER,
  Sealer,
  type Clock,
  type Logger,
  type SpotifyTokens,
} from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ServiceClient } from '../ask-services/service.client.js';
import { SessionKeeper } from '../keep-sessions/session-keeper.js';
import { mayReadLibrary, splitScope } from './scopes.js';
import type { SignInIntent } from './sign-in-ticket.js';
import { UserRegister } from './user-register.js';

/** The sync-service asks Spotify meanwhile, which may take its own deadline of ten seconds. */
const IDENTIFY_TIMEOUT_MS = 15_000;

export interface Browser {
  readonly userAgent: string | undefined;
  readonly formerToken: string | null;
}

export interface FinishedSignIn {
  readonly sessionToken: string;
  /** A path of this host. */
  readonly nextPath: string;
}

/**
 * From fresh tokens to a session: the sync-service says whose tokens they are, the register decides who that is here,
 * and only then is the credential kept. Somebody who is refused leaves nothing behind.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly services: ServiceClient,
    private readonly sealer: Sealer,
    private readonly register: UserRegister,
    private readonly sessions: SessionKeeper,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws RequestProblem */
  async finish(
    tokens: SpotifyTokens,
    intent: SignInIntent,
    browser: Browser,
  ): Promise<FinishedSignIn> {
    const authorizedAt = this.clock.now();
    const { profile, sealedCredential } = await this.identify(tokens);
    const { role, becameAdmin, replacedAdmin } = await this.register.register(profile, intent);
    if (replacedAdmin !== null) await this.disconnectFormerAdmin(replacedAdmin);
    const adminWithoutLibrary = role === 'admin' && !mayReadLibrary(tokens.scope);
    if (!adminWithoutLibrary) {
      await this.services.ask(storeCredentialRequest, {
        spotifyUserId: profile.id,
        sealedCredential,
        scopes: splitScope(tokens.scope),
        authorizedAt: authorizedAt.toISOString(),
      });
      if (role === 'admin') await this.startFirstSync(profile);
    }
    const sessionToken = await this.sessions.begin(profile.id, browser);
    this.logger.info({ role, becameAdmin, entrance: intent.entrance }, 'signed in');
    return { sessionToken, nextPath: nextPath(intent, adminWithoutLibrary && becameAdmin) };
  }

  /** Their library is not read any more; they stay a regular user. Where it fails, they can do it themselves. */
  private async disconnectFormerAdmin(spotifyUserId: string): Promise<void> {
    try {
      await this.services.ask(forgetPersonRequest, { spotifyUserId, leaves: true });
    } catch (error) {
      this.logger.error({ err: error }, 'the former admin could not be disconnected');
    }
  }

  private identify(
    tokens: SpotifyTokens,
  ): Promise<{ profile: SpotifyProfile; sealedCredential: string }> {
    const handoverId = randomUUID();
    const sealedTokens = this.sealer.seal(JSON.stringify(tokens), `handover:${handoverId}`);
    return this.services.ask(
      identifyUserRequest,
      { handoverId, sealedTokens },
      IDENTIFY_TIMEOUT_MS,
    );
  }

  /** The sign-in stands without it: every later one of the admin asks again, and the page has a button. */
  private async startFirstSync(profile: SpotifyProfile): Promise<void> {
    try {
      await this.services.ask(startFirstSyncRequest, { owner: profile.id });
    } catch (error) {
      this.logger.warn({ err: error }, 'the first sync could not be started');
    }
  }
}

/**
 * An admin who came through the visitor's entrance has granted a visitor's scopes. They would replace a credential that
 * can read the library, so they are not kept; and where there is none yet, the admin's entrance asks for more.
 */
function nextPath(intent: SignInIntent, needsLibraryConsent: boolean): string {
  if (!needsLibraryConsent) return intent.returnTo;
  return `/auth/spotify/admin?${new URLSearchParams({ returnTo: intent.returnTo }).toString()}`;
}
