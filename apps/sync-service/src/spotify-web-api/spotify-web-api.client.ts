import type { ProviderRefusal, ProviderResult, SpotifyProfile } from '@app/contracts';
import { callHttp, describeHttpFailure, parseJson, type Clock } from '@app/service-kit';
import type { z } from 'zod';
import type { CallReport, WantedCall } from './call-permit.js';
import { classifyRefusal } from './classify-refusal.js';
import type { CallRefusal, GuardedCalls } from './guarded-calls.js';
import {
  profileSchema,
  savedTracksPageSchema,
  type SavedTracksPage,
} from './spotify-web-api.schema.js';

const MAX_BYTES = 4 * 1024 * 1024;

/** The largest page Spotify gives. */
export const PAGE_SIZE = 50;

/** Why there is no answer: what Spotify said, or that background work has used up its calls of the day. */
export type SpotifyRefusal =
  ProviderRefusal | { readonly outcome: 'budget_spent'; readonly until: Date };
export type SpotifyResult<T> = { readonly outcome: 'ok'; readonly value: T } | SpotifyRefusal;

/**
 * The only caller of Spotify's Web API. Every call passes the gate, which holds for all replicas, and comes to one of
 * the closed outcomes; nothing is thrown for what Spotify does.
 */
export class SpotifyWebApiClient {
  constructor(
    private readonly options: {
      readonly baseUrl: string;
      readonly calls: GuardedCalls;
      readonly clock: Clock;
      readonly timeoutMs: number;
    },
  ) {}

  /** Whose token is this? */
  async getProfile(
    accessToken: string,
    wanted: WantedCall,
  ): Promise<SpotifyResult<SpotifyProfile>> {
    const result = await this.get('/me', accessToken, profileSchema, wanted);
    if (result.outcome !== 'ok') return result;
    const { id, account_id, display_name, images } = result.value;
    const image = images[0]?.url ?? null;
    return {
      outcome: 'ok',
      value: {
        id,
        accountId: account_id ?? null,
        displayName: display_name,
        imageUrl: image !== null && URL.canParse(image) ? image : null,
      },
    };
  }

  /** A page of the saved tracks, as Spotify lists them (newest first in practice, not by promise). */
  async getSavedTracks(
    accessToken: string,
    offset: number,
    wanted: WantedCall,
  ): Promise<SpotifyResult<SavedTracksPage>> {
    const path = `/me/tracks?limit=${PAGE_SIZE}&offset=${offset}`;
    return this.get(path, accessToken, savedTracksPageSchema, wanted);
  }

  private async get<TSchema extends z.ZodType>(
    path: string,
    accessToken: string,
    schema: TSchema,
    wanted: WantedCall,
  ): Promise<SpotifyResult<z.infer<TSchema>>> {
    const { baseUrl, calls, timeoutMs } = this.options;
    const answer = await calls.make(
      wanted,
      async () =>
        this.read(
          await callHttp(`${baseUrl}${path}`, {
            headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
            timeoutMs,
            maxBytes: MAX_BYTES,
            ...(wanted.signal === undefined ? {} : { signal: wanted.signal }),
          }),
          schema,
        ),
      reportOf,
    );
    return answer.made ? answer.result : refusalOf(answer.refusal);
  }

  private read<TSchema extends z.ZodType>(
    call: Awaited<ReturnType<typeof callHttp>>,
    schema: TSchema,
  ): ProviderResult<z.infer<TSchema>> {
    if (!call.ok) return { outcome: 'unavailable', detail: describeHttpFailure(call.failure) };
    if (call.answer.status !== 200) return classifyRefusal(call.answer, this.options.clock.now());
    const parsed = schema.safeParse(parseJson(call.answer.text));
    if (parsed.success) return { outcome: 'ok', value: parsed.data };
    const issue = parsed.error.issues[0];
    return {
      outcome: 'malformed',
      detail: `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not JSON'}`,
    };
  }
}

function reportOf(result: ProviderResult<unknown>): Omit<CallReport, 'latencyMs'> {
  const closes =
    result.outcome === 'rate_limited' || result.outcome === 'quota_exhausted'
      ? { outcome: result.outcome, until: result.until }
      : null;
  return { failed: result.outcome !== 'ok', closes };
}

function refusalOf(refusal: CallRefusal): SpotifyRefusal {
  switch (refusal.kind) {
    case 'closed':
      return { outcome: refusal.outcome, until: refusal.until };
    case 'spent':
      return { outcome: 'budget_spent', until: refusal.until };
    case 'busy':
      return { outcome: 'unavailable', detail: 'an earlier call is still waiting for its answer' };
  }
}
