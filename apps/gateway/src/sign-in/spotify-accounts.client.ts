import { RequestProblem } from '@app/messaging';
import {
  callHttp,
  describeHttpFailure,
  parseJson,
  parseRetryAfter,
  type Clock,
  type HttpAnswer,
  type SpotifyTokens,
} from '@app/service-kit';
import { z } from 'zod';

const LARGEST_ANSWER = 64 * 1024;

/** The token endpoint's answer (developer.spotify.com, code flow, 2026). `scope` is what was granted. */
const tokenAnswerSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.string().regex(/^bearer$/i),
  scope: z.string().default(''),
  expires_in: z.number().int().positive(),
  refresh_token: z.string().min(1).nullish(),
});

const oauthErrorSchema = z.object({ error: z.string() });

export interface SpotifyAccountsOptions {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: Clock;
  /** The total time of one call. */
  readonly timeoutMs: number;
}

/** Spotify's accounts service, as far as a sign-in needs it: one bounded call that turns a code into tokens. */
export class SpotifyAccountsClient {
  constructor(private readonly options: SpotifyAccountsOptions) {}

  /** @throws RequestProblem with the reason, in the words of the sign-in */
  async exchangeCode(exchange: {
    readonly code: string;
    readonly codeVerifier: string;
    readonly redirectUri: string;
  }): Promise<SpotifyTokens> {
    const { baseUrl, clientId, clientSecret, clock, timeoutMs } = this.options;
    const askedAt = clock.now();
    const call = await callHttp(`${baseUrl}/api/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: exchange.code,
        redirect_uri: exchange.redirectUri,
        code_verifier: exchange.codeVerifier,
      }).toString(),
      timeoutMs,
      maxBytes: LARGEST_ANSWER,
    });
    if (!call.ok) throw unavailable(describeHttpFailure(call.failure));
    if (call.answer.status !== 200) throw refusal(call.answer, clock.now());
    const tokens = tokenAnswerSchema.safeParse(parseJson(call.answer.text));
    if (!tokens.success) throw unavailable('the answer holds no token');
    return {
      accessToken: tokens.data.access_token,
      refreshToken: tokens.data.refresh_token ?? null,
      expiresAt: new Date(askedAt.getTime() + tokens.data.expires_in * 1000).toISOString(),
      scope: tokens.data.scope,
    };
  }
}

function refusal(answer: HttpAnswer, now: Date): RequestProblem {
  if (answer.status === 429) {
    const until = parseRetryAfter(answer.headers.get('retry-after'), now) ?? undefined;
    return new RequestProblem('spotify_rate_limited', 'Spotify asks for a pause.', until);
  }
  const body = oauthErrorSchema.safeParse(parseJson(answer.text));
  const error = body.success ? body.data.error : null;
  if (error === 'invalid_client') {
    return new RequestProblem(
      'spotify_unauthorized',
      "Spotify does not accept this app's id and secret.",
    );
  }
  if (error !== null && answer.status < 500) {
    return new RequestProblem('sign_in_failed', 'Spotify did not accept the code of this sign-in.');
  }
  if (answer.status === 403) {
    return new RequestProblem('spotify_forbidden', 'Spotify does not let this app sign people in.');
  }
  return unavailable(`status ${answer.status}`);
}

function unavailable(reason: string): RequestProblem {
  return new RequestProblem('spotify_unavailable', `Spotify gave no token: ${reason}.`);
}
