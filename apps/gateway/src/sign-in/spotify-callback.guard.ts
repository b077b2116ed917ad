import { RequestProblem } from '@app/messaging';
import type { SpotifyTokens } from '@app/service-kit';
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInStateStore } from './sign-in-state.store.js';
import { callbackEndpoint, type CallbackQuery } from './sign-in.endpoints.js';
import { TicketCookie } from './ticket-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the second half of a sign-in brought; set by the callback guard. */
    spotifyTokens: SpotifyTokens | null;
  }
}

/**
 * The second half of a sign-in: has passport check the state and exchange the code. The ticket's cookie goes with the
 * answer, whatever it is.
 */
@Injectable()
export class SpotifyCallbackGuard extends AuthGuard('spotify') {
  constructor(
    private readonly states: SignInStateStore,
    private readonly cookie: TicketCookie,
  ) {
    super({ property: 'spotifyTokens' });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    this.cookie.clear(http.getResponse<FastifyReply>());
    const request = http.getRequest<FastifyRequest>();
    const query = callbackEndpoint.query.safeParse(request.query);
    if (!query.success) throw notOurs();
    if (query.data.error !== undefined) await this.refuse(request, query.data, query.data.error);
    if (query.data.code === undefined) throw notOurs();
    return Promise.resolve(super.canActivate(context)) as Promise<boolean>;
  }

  /** Passport wraps what the token exchange throws; the problem inside is what counts. */
  override handleRequest<TUser>(error: unknown, user: TUser | false): TUser {
    if (error instanceof Error) throw innerProblem(error) ?? error;
    if (user === false) throw notOurs();
    return user;
  }

  private async refuse(
    request: FastifyRequest,
    query: CallbackQuery,
    error: string,
  ): Promise<never> {
    await this.states.redeem(request, query.state);
    switch (error) {
      case 'access_denied':
        throw new RequestProblem('consent_refused', 'The consent was refused at Spotify.');
      case 'server_error':
      case 'temporarily_unavailable':
        throw new RequestProblem('spotify_unavailable', 'Spotify could not ask for consent.');
      default:
        throw new RequestProblem('sign_in_failed', 'Spotify ended the sign-in with an error.');
    }
  }
}

function innerProblem(error: Error): RequestProblem | null {
  if (error instanceof RequestProblem) return error;
  const inner: unknown = 'oauthError' in error ? error.oauthError : undefined;
  return inner instanceof RequestProblem ? inner : null;
}

function notOurs(): RequestProblem {
  return new RequestProblem('sign_in_failed', 'This is not the way back of a sign-in.');
}
