import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvalidRequest } from '../answer-problems/invalid-request.errors.js';
import { endpointOf } from '../declare-endpoints/endpoint.js';
import { GatewaySettings } from '../gateway.settings.js';
import { RedirectCapture } from './redirect-capture.js';
import { safeReturnPath } from './return-path.js';
import { scopesOf } from './scopes.js';
import { TICKET_LIFETIME_MS } from './sign-in-state.store.js';
import type { SignInIntent } from './sign-in-ticket.js';
import { adminEntranceEndpoint } from './sign-in.endpoints.js';
import { TicketCookie } from './ticket-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Passport's answer to a request at an entrance. */
    passportRedirect: RedirectCapture | null;
    /** Where the browser has to go to consent; set by the entrance guard. */
    consentAddress: string | null;
  }
}

/** The first half of a sign-in: lets passport make the address of the consent page and keeps the ticket in a cookie. */
@Injectable()
export class SpotifyEntranceGuard extends AuthGuard('spotify') {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: TicketCookie,
    private readonly settings: GatewaySettings,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const capture = new RedirectCapture();
    request.passportRedirect = capture;
    request.consentAddress = await Promise.race([
      capture.redirected,
      Promise.resolve(super.canActivate(context)).then(() => {
        throw new Error('passport took an entrance for a way back');
      }),
    ]);
    if (request.signInTicket === null) throw new Error('passport redirected without a state');
    this.cookie.write(http.getResponse<FastifyReply>(), request.signInTicket, TICKET_LIFETIME_MS);
    return true;
  }

  /** Passport writes to this in the place of Node's response. */
  getResponse(context: ExecutionContext): RedirectCapture | null {
    return context.switchToHttp().getRequest<FastifyRequest>().passportRedirect;
  }

  override getAuthenticateOptions(context: ExecutionContext): { scope: string[]; state: string } {
    const intent = this.readIntent(context);
    // An object makes passport-oauth2 hand it to the state store; its types know only strings.
    return { scope: [...scopesOf[intent.entrance]], state: intent as unknown as string };
  }

  private readIntent(context: ExecutionContext): SignInIntent {
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const entrance =
      endpointOf(this.reflector, context) === adminEntranceEndpoint ? 'admin' : 'visitor';
    // The admin's form covers both: a claim at the visitor's entrance was refused as unknown before.
    const parsed = adminEntranceEndpoint.query.safeParse(query);
    if (!parsed.success) {
      throw new InvalidRequest(
        parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      );
    }
    const { returnTo, claim } = parsed.data;
    return {
      entrance,
      claim: claim ?? null,
      returnTo: safeReturnPath(returnTo, this.settings.publicUrl),
    };
  }
}
