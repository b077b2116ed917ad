import type { ProviderResult, SpotifyProfile } from '@app/contracts';
import { callHttp, describeHttpFailure, parseJson, type Clock } from '@app/service-kit';
import type { z } from 'zod';
import { classifyRefusal } from './classify-refusal.js';
import type { ProviderGate } from './provider-gate.repository.js';
import {
  profileSchema,
  savedTracksPageSchema,
  type SavedTracksPage,
} from './spotify-web-api.schema.js';

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 4 * 1024 * 1024;

/** The largest page Spotify gives. */
export const PAGE_SIZE = 50;

/**
 * The only caller of Spotify's Web API. Every call passes the gate, which holds for all replicas, and comes to one of
 * the closed outcomes; nothing is thrown for what Spotify does.
 */
export class SpotifyWebApiClient {
  constructor(
    private readonly baseUrl: string,
    private readonly gate: ProviderGate,
    private readonly clock: Clock,
  ) {}

  /** Whose token is this? */
  async getProfile(accessToken: string): Promise<ProviderResult<SpotifyProfile>> {
    const result = await this.get('/me', accessToken, profileSchema);
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
  ): Promise<ProviderResult<SavedTracksPage>> {
    return this.get(
      `/me/tracks?limit=${PAGE_SIZE}&offset=${offset}`,
      accessToken,
      savedTracksPageSchema,
    );
  }

  private async get<TSchema extends z.ZodType>(
    path: string,
    accessToken: string,
    schema: TSchema,
  ): Promise<ProviderResult<z.infer<TSchema>>> {
    const closed = await this.gate.closed();
    if (closed !== null) return closed;
    const startedAt = this.clock.now();
    const call = await callHttp(`${this.baseUrl}${path}`, {
      headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES,
    });
    const result = this.read(call, schema);
    await this.gate.record(result.outcome, this.clock.now().getTime() - startedAt.getTime());
    if (result.outcome === 'rate_limited' || result.outcome === 'quota_exhausted') {
      await this.gate.close(result.outcome, result.until);
    }
    return result;
  }

  private read<TSchema extends z.ZodType>(
    call: Awaited<ReturnType<typeof callHttp>>,
    schema: TSchema,
  ): ProviderResult<z.infer<TSchema>> {
    if (!call.ok) return { outcome: 'unavailable', detail: describeHttpFailure(call.failure) };
    if (call.answer.status !== 200) return classifyRefusal(call.answer, this.clock.now());
    const parsed = schema.safeParse(parseJson(call.answer.text));
    if (parsed.success) return { outcome: 'ok', value: parsed.data };
    const issue = parsed.error.issues[0];
    return {
      outcome: 'malformed',
      detail: `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not JSON'}`,
    };
  }
}
