import type { SyncError } from '@app/contracts';
import { CLOCK, failpoint, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { AccessTokens } from '../keep-credentials/access-tokens.js';
import type { WantedCall } from '../spotify-web-api/call-permit.js';
import {
  SpotifyWebApiClient,
  type SpotifyRefusal,
  type SpotifyResult,
} from '../spotify-web-api/spotify-web-api.client.js';
import type { SavedTracksPage } from '../spotify-web-api/spotify-web-api.schema.js';
import { HeldRunRepository, type HeldRun } from './held-run.repository.js';
import { MAX_FAILURES, RunBackoff } from './run-backoff.js';
import { RunFinisher } from './run.finisher.js';
import type { RunLease } from './run-lease.js';
import { RunReader } from './run.reader.js';

/**
 * Takes a held run one page further, or puts it aside. It decides nothing from memory that a successor could not decide
 * again.
 */
@Injectable()
export class RunExecutor {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly spotify: SpotifyWebApiClient,
    private readonly reader: RunReader,
    private readonly finisher: RunFinisher,
    private readonly runs: HeldRunRepository,
    private readonly backoff: RunBackoff,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the run as it stands then, or null where this worker is done with it
   * @throws LeaseLostError
   */
  async step(run: HeldRun, lease: RunLease): Promise<HeldRun | null> {
    const wanted: WantedCall = {
      purpose: run.trigger === 'schedule' ? 'background' : 'foreground',
      runId: run.id,
      signal: lease.signal,
    };
    const offset = this.reader.nextOffset(run);
    const startedAt = this.clock.now().getTime();
    const page = await this.fetch(run, offset, wanted);
    lease.assertHeld();
    if (page.outcome !== 'ok') {
      await this.refused(run, page);
      return null;
    }
    await failpoint('sync.after-fetch');
    return this.reader.take(run, page.value, this.clock.now().getTime() - startedAt);
  }

  /** Puts a run aside whose step broke off for a reason of our own. @throws LeaseLostError */
  async putAside(run: HeldRun, detail: string): Promise<void> {
    await this.postpone(run, { outcome: 'malformed', detail });
  }

  /** Asks for a page; a token that Spotify refuses before its time is refreshed once. */
  private async fetch(
    run: HeldRun,
    offset: number,
    wanted: WantedCall,
  ): Promise<SpotifyResult<SavedTracksPage>> {
    const first = await this.fetchOnce(run, offset, wanted);
    if (first.page.outcome !== 'unauthorized' || first.accessToken === null) return first.page;
    const second = await this.fetchOnce(run, offset, wanted, first.accessToken);
    if (second.page.outcome === 'unauthorized' && second.accessToken !== null) {
      await this.tokens.markDead(run.owner, second.accessToken);
    }
    return second.page;
  }

  private async fetchOnce(
    run: HeldRun,
    offset: number,
    wanted: WantedCall,
    refusedToken?: string,
  ): Promise<{ page: SpotifyResult<SavedTracksPage>; accessToken: string | null }> {
    const token = await this.tokens.get(run.owner, refusedToken);
    switch (token.outcome) {
      case 'not_connected':
        return { page: { outcome: 'unauthorized' }, accessToken: null };
      case 'unavailable':
      case 'rate_limited':
      case 'quota_exhausted':
        return { page: token, accessToken: null };
      case 'ok': {
        await failpoint('sync.before-fetch');
        const page = await this.spotify.getSavedTracks(token.accessToken, offset, wanted);
        return { page, accessToken: token.accessToken };
      }
    }
  }

  private async refused(run: HeldRun, refusal: SpotifyRefusal): Promise<void> {
    switch (refusal.outcome) {
      case 'budget_spent':
        return this.runs.wait(run.id, {
          until: refusal.until,
          reasonCode: 'budget_spent',
          reason: 'The calls of the last 24 hours leave nothing for background work.',
          failures: run.failures,
          lastError: null,
        });
      case 'rate_limited':
      case 'quota_exhausted':
        return this.runs.wait(run.id, {
          until: refusal.until,
          reasonCode: refusal.outcome,
          reason:
            refusal.outcome === 'rate_limited'
              ? 'Spotify asks for a pause.'
              : "The Spotify app's quota is used up.",
          failures: run.failures,
          lastError: this.error(refusal.outcome, `closed until ${refusal.until.toISOString()}`),
        });
      case 'unauthorized':
        return this.runs.wait(run.id, {
          until: null,
          reasonCode: 'not_connected',
          reason: 'Spotify no longer accepts the sign-in: sign in again.',
          failures: run.failures,
          lastError: this.error('unauthorized', 'there is no sign-in that Spotify accepts'),
        });
      case 'unavailable':
      case 'malformed':
        return this.postpone(run, refusal);
      case 'forbidden':
        return this.finisher.fail(
          run,
          'forbidden',
          `Spotify refuses: ${refusal.reason}`,
          this.error('forbidden', refusal.reason),
        );
      case 'not_found':
        return this.finisher.fail(
          run,
          'not_found',
          'Spotify does not know the library.',
          this.error('not_found', 'the listing'),
        );
    }
  }

  private async postpone(
    run: HeldRun,
    refusal: { readonly outcome: 'unavailable' | 'malformed'; readonly detail: string },
  ): Promise<void> {
    const failures = run.failures + 1;
    const lastError = this.error(refusal.outcome, refusal.detail);
    if (failures > MAX_FAILURES) {
      const reason = `Spotify could not be reached: ${refusal.detail}`;
      return this.finisher.fail(run, 'unreachable', reason, lastError);
    }
    await this.runs.wait(run.id, {
      until: this.backoff.until(failures, this.clock.now()),
      reasonCode: refusal.outcome,
      reason: `Spotify gave no usable answer: ${refusal.detail}`,
      failures,
      lastError,
    });
  }

  private error(outcome: SyncError['outcome'], detail: string): SyncError {
    return { outcome, detail: detail.slice(0, 500), at: this.clock.now().toISOString() };
  }
}
