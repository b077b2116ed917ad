import type { ProviderRefusal, ProviderResult } from '@app/contracts';
import { CLOCK, failpoint, type Clock } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { AccessTokens } from '../keep-credentials/access-tokens.js';
import { SpotifyWebApiClient } from '../spotify-web-api/spotify-web-api.client.js';
import type { SavedTracksPage } from '../spotify-web-api/spotify-web-api.schema.js';
import { PageWriter } from './page.writer.js';
import { RunFinisher } from './run.finisher.js';
import { SyncRunRepository, type ClaimedRun } from './sync-run.repository.js';
import { backoffMs, MAX_FAILURES } from './run-backoff.js';

/** How long a run is held without news before another replica may take it up. */
export const LEASE_MS = 60_000;

/** What a step of a run led to. */
export type StepResult = 'go_on' | 'left';

/** Where a run stands in memory between two pages; everything in it is in Postgres too. */
export interface RunCursor {
  run: ClaimedRun;
  offset: number;
  firstTotal: number | null;
  failures: number;
}

/** Takes a claimed run one page further. It decides nothing from memory that a successor could not decide again. */
@Injectable()
export class RunExecutor {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly spotify: SpotifyWebApiClient,
    private readonly writer: PageWriter,
    private readonly finisher: RunFinisher,
    private readonly runs: SyncRunRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async step(cursor: RunCursor): Promise<StepResult> {
    const { run } = cursor;
    const token = await this.tokens.get(run.owner);
    if (token.outcome === 'not_connected') {
      await this.finisher.fail(run, 'Spotify is not connected: sign in again.');
      return 'left';
    }
    if (token.outcome === 'unavailable') return this.postpone(cursor, token);
    await failpoint('sync.before-fetch');
    const page = await this.fetch(run, token.accessToken, cursor.offset);
    if (page.outcome !== 'ok') return this.refused(cursor, page);
    return this.take(cursor, page.value);
  }

  private async take(cursor: RunCursor, page: SavedTracksPage): Promise<StepResult> {
    await failpoint('sync.after-fetch');
    const written = await this.writer.write(cursor.run, page, this.leaseUntil());
    await failpoint('sync.after-commit');
    cursor.offset = written.nextOffset;
    cursor.firstTotal ??= page.total;
    cursor.failures = 0;
    const nothingNew = cursor.run.mode === 'incremental' && written.changes === 0;
    const atEnd = page.next === null || page.items.length === 0;
    if (!atEnd && !nothingNew) return 'go_on';
    await failpoint('sync.before-finish');
    await this.finisher.complete(cursor.run, {
      whole: atEnd && cursor.run.mode === 'full',
      consistent: page.total === cursor.firstTotal && cursor.offset === page.total,
    });
    return 'left';
  }

  /** Asks for a page; a token refused before its time is refreshed once. */
  private async fetch(
    run: ClaimedRun,
    accessToken: string,
    offset: number,
  ): Promise<ProviderResult<SavedTracksPage>> {
    await this.runs.countCall(run.id);
    const first = await this.spotify.getSavedTracks(accessToken, offset);
    if (first.outcome !== 'unauthorized') return first;
    const renewed = await this.tokens.get(run.owner, accessToken);
    if (renewed.outcome === 'not_connected') return { outcome: 'unauthorized' };
    if (renewed.outcome === 'unavailable') return renewed;
    await this.runs.countCall(run.id);
    return this.spotify.getSavedTracks(renewed.accessToken, offset);
  }

  private async refused(cursor: RunCursor, refusal: ProviderRefusal): Promise<StepResult> {
    switch (refusal.outcome) {
      case 'rate_limited':
      case 'quota_exhausted':
        await this.runs.wait(cursor.run.id, refusal.until, refusal.outcome, cursor.failures);
        return 'left';
      case 'unavailable':
      case 'malformed':
        return this.postpone(cursor, refusal);
      case 'unauthorized':
        await this.finisher.fail(
          cursor.run,
          'Spotify no longer accepts the sign-in: sign in again.',
        );
        return 'left';
      case 'forbidden':
        await this.finisher.fail(cursor.run, `Spotify refuses: ${refusal.reason}`);
        return 'left';
      case 'not_found':
        await this.finisher.fail(cursor.run, 'Spotify does not know the library.');
        return 'left';
    }
  }

  private async postpone(
    cursor: RunCursor,
    refusal: { outcome: string; detail: string },
  ): Promise<StepResult> {
    const failures = cursor.failures + 1;
    if (failures > MAX_FAILURES) {
      await this.finisher.fail(cursor.run, `Spotify could not be reached: ${refusal.detail}`);
      return 'left';
    }
    const until = new Date(this.clock.now().getTime() + backoffMs(failures, Math.random()));
    await this.runs.wait(cursor.run.id, until, `${refusal.outcome}: ${refusal.detail}`, failures);
    return 'left';
  }

  private leaseUntil(): Date {
    return new Date(this.clock.now().getTime() + LEASE_MS);
  }
}
