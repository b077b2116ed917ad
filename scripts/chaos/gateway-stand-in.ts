import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  identifyUserRequest,
  startSyncRequest,
  storeCredentialRequest,
  type SyncMode,
} from '@app/contracts';
import { RequestClient } from '@app/messaging';
import { Sealer } from '@app/service-kit';
import type { SandboxTokens } from './sandbox-control.js';

const attempts = 20;
const retryMs = 500;

/** Asks the services what the gateway would ask, under the gateway's login. */
export class GatewayStandIn {
  private readonly requests: RequestClient;
  private readonly sealer: Sealer;

  constructor(natsUrl: string, sealingKey: string) {
    this.requests = new RequestClient(natsUrl, 'chaos');
    this.sealer = new Sealer(sealingKey);
  }

  async connect(): Promise<void> {
    await this.requests.connect();
  }

  async close(): Promise<void> {
    await this.requests.close();
  }

  /**
   * Hands tokens over as a sign-in does, repeating what is not answered. They are handed over as ended, so that the
   * first use has to refresh them.
   * @returns whose they are
   */
  async signIn(tokens: SandboxTokens): Promise<string> {
    const handoverId = randomUUID();
    const text = JSON.stringify({
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      expiresAt: new Date().toISOString(),
      scope: tokens.scope,
    });
    const identified = await this.repeat(() =>
      this.requests.request(
        identifyUserRequest,
        { handoverId, sealedTokens: this.sealer.seal(text, `handover:${handoverId}`) },
        2_000,
      ),
    );
    const { profile, sealedCredential } = identified;
    await this.repeat(() =>
      this.requests.request(
        storeCredentialRequest,
        {
          spotifyUserId: profile.id,
          sealedCredential,
          scopes: tokens.scope.split(' '),
          authorizedAt: new Date().toISOString(),
        },
        2_000,
      ),
    );
    return profile.id;
  }

  /** @returns the id of the run that is active now; null where nobody answered */
  async startSync(owner: string, mode: SyncMode): Promise<string | null> {
    const reply = await this.requests.request(startSyncRequest, { owner, mode }, 1_500);
    return reply.ok ? reply.value.run.id : null;
  }

  private async repeat<T>(
    ask: () => Promise<{ ok: true; value: T } | { ok: false; problem: { detail: string } }>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const reply = await ask();
      if (reply.ok) return reply.value;
      if (attempt >= attempts) throw new Error(reply.problem.detail);
      await sleep(retryMs);
    }
  }
}
