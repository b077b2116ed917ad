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

/** Spotify's accounts service, as far as a sign-in and the check of the app need it. Each call is bounded. */
export class SpotifyAccountsClient {
  constructor(private readonly options: SpotifyAccountsOptions) {}

  /** @throws RequestProblem with the reason, in the words of the sign-in */
  async exchangeCode(exchange: {
    readonly code: string;
    readonly codeVerifier: string;
    readonly redirectUri: string;
  }): Promise<SpotifyTokens> {
    const { clock } = this.options;
    const askedAt = clock.now();
    const call = await this.askForToken({
      grant_type: 'authorization_code',
      code: exchange.code,
      redirect_uri: exchange.redirectUri,
      code_verifier: exchange.codeVerifier,
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

  /**
   * Whether Spotify knows this app. It is asked to refresh a token that is none: it looks at the app's id and secret
   * first, and says `invalid_grant` where those are right. No token is made by it.
   */
  async tryCredentials(): Promise<'accepted' | 'refused' | 'unreachable'> {
    const call = await this.askForToken({ grant_type: 'refresh_token', refresh_token: 'none' });
    if (!call.ok) return 'unreachable';
    const body = oauthErrorSchema.safeParse(parseJson(call.answer.text));
    if (!body.success || call.answer.status >= 500) return 'unreachable';
    return body.data.error === 'invalid_client' ? 'refused' : 'accepted';
  }

  private askForToken(form: Readonly<Record<string, string>>): ReturnType<typeof callHttp> {
    const { baseUrl, clientId, clientSecret, timeoutMs } = this.options;
    return callHttp(`${baseUrl}/api/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: new URLSearchParams(form).toString(),
      timeoutMs,
      maxBytes: LARGEST_ANSWER,
    });
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
