import { Controller, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { SessionCookie } from '../keep-sessions/session-cookie.js';
import { SignInProblemFilter } from './sign-in-problem.filter.js';
import { signInIntentSchema } from './sign-in-ticket.js';
import {
  adminEntranceEndpoint,
  callbackEndpoint,
  visitorEntranceEndpoint,
} from './sign-in.endpoints.js';
import { SignIn } from './sign-in.js';
import { SpotifyCallbackGuard } from './spotify-callback.guard.js';
import { SpotifyEntranceGuard } from './spotify-entrance.guard.js';

/** Passport leaves here what the state store kept beside the state. */
type WithAuthInfo = FastifyRequest & { readonly authInfo?: { readonly state?: unknown } };

/** The walk of a sign-in: an entrance, Spotify's consent page, the way back. */
@Controller()
@UseFilters(SignInProblemFilter)
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(visitorEntranceEndpoint)
  @UseGuards(SpotifyEntranceGuard)
  enterAsVisitor(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    void reply.redirect(consentAddress(request), 302);
  }

  @Endpoint(adminEntranceEndpoint)
  @UseGuards(SpotifyEntranceGuard)
  enterAsAdmin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    void reply.redirect(consentAddress(request), 302);
  }

  @Endpoint(callbackEndpoint)
  @UseGuards(SpotifyCallbackGuard)
  async finish(@Req() request: WithAuthInfo, @Res() reply: FastifyReply): Promise<void> {
    const intent = signInIntentSchema.parse(request.authInfo?.state);
    if (request.spotifyTokens === null)
      throw new Error('the callback guard let a request pass without tokens');
    const { sessionToken, nextPath } = await this.signIn.finish(request.spotifyTokens, intent, {
      userAgent: request.headers['user-agent'],
      formerToken: this.cookie.read(request),
    });
    this.cookie.write(reply, sessionToken);
    void reply.redirect(nextPath, 302);
  }
}

function consentAddress({ consentAddress: address }: FastifyRequest): string {
  if (address === null) throw new Error('the entrance guard let a request pass without an address');
  return address;
}
