import { callHttp, describeHttpFailure, parseJson, type Clock } from '@app/service-kit';
import { refreshedTokensSchema, tokenErrorSchema } from './spotify-web-api.schema.js';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 64 * 1024;

/** What a refresh came to. `revoked` is final; `unavailable` says nothing about the token. */
export type RefreshResult =
  | {
      readonly outcome: 'ok';
      readonly accessToken: string;
      /** The new refresh token, or null where the old one stays valid. */
      readonly refreshToken: string | null;
      readonly expiresAt: Date;
    }
  | { readonly outcome: 'revoked' }
  | { readonly outcome: 'unavailable'; readonly detail: string };

/** Refreshes access tokens at Spotify's accounts service. */
export class SpotifyAccountsClient {
  constructor(
    private readonly options: {
      readonly baseUrl: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly clock: Clock;
    },
  ) {}

  async refresh(refreshToken: string): Promise<RefreshResult> {
    const { baseUrl, clientId, clientSecret, clock } = this.options;
    const call = await callHttp(`${baseUrl}/api/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      }).toString(),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES,
    });
    if (!call.ok) return { outcome: 'unavailable', detail: describeHttpFailure(call.failure) };
    const json = parseJson(call.answer.text);
    if (call.answer.status === 200) {
      const tokens = refreshedTokensSchema.safeParse(json);
      if (!tokens.success)
        return { outcome: 'unavailable', detail: 'the token answer could not be read' };
      return {
        outcome: 'ok',
        accessToken: tokens.data.access_token,
        refreshToken: tokens.data.refresh_token ?? null,
        expiresAt: new Date(clock.now().getTime() + tokens.data.expires_in * 1000),
      };
    }
    const failure = tokenErrorSchema.safeParse(json);
    if (failure.success && failure.data.error === 'invalid_grant') return { outcome: 'revoked' };
    return { outcome: 'unavailable', detail: `token endpoint answered ${call.answer.status}` };
  }
}
