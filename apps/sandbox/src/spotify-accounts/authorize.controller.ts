import {
  Body,
  Controller,
  Get,
  Inject,
  Post,
  Query,
  Redirect,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SandboxConfig } from '../sandbox.config.js';
import { SANDBOX_CONFIG } from '../sandbox.tokens.js';
import { personIdSchema, type PersonId } from '../world/people.js';
import { SandboxClock } from '../world/sandbox.clock.js';
import { AuthorizationCodeStore } from './authorization-code.store.js';
import { parseAuthorizeRequest, type AuthorizeRequest } from './authorize-request.js';
import { htmlHeaders, renderConsent } from './authorize.page.js';
import { ConsentRegister } from './consent.register.js';
import { OAuthErrorFilter } from './oauth-error.filter.js';
import { AuthorizeError } from './oauth.errors.js';

const choiceSchema = z.object({ person: personIdSchema, decision: z.enum(['agree', 'cancel']) });

/** The stand-in for `https://accounts.spotify.com/authorize`: a person is chosen, and agrees or cancels. */
@Controller('accounts/authorize')
@UseFilters(OAuthErrorFilter)
export class AuthorizeController {
  constructor(
    private readonly codes: AuthorizationCodeStore,
    private readonly consents: ConsentRegister,
    private readonly clock: SandboxClock,
    @Inject(SANDBOX_CONFIG) private readonly config: SandboxConfig,
  ) {}

  @Get()
  ask(@Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply): string {
    const asked = parseAuthorizeRequest(query, this.config.spotify.clientId);
    reply.headers(htmlHeaders(new URL(asked.redirect_uri).origin));
    return renderConsent(asked);
  }

  @Post()
  @Redirect()
  decide(@Body() form: unknown, @Req() request: FastifyRequest) {
    const asked = parseAuthorizeRequest(form, this.config.spotify.clientId);
    const choice = choiceSchema.safeParse(form);
    if (!choice.success) throw new AuthorizeError('Choose an account, and agree or cancel');
    const { person, decision } = choice.data;
    if (request.call !== null) request.call.person = person;
    return redirectTo(
      asked,
      decision === 'agree' ? { code: this.consent(asked, person) } : { error: 'access_denied' },
    );
  }

  private consent(asked: AuthorizeRequest, person: PersonId): string {
    return this.codes.issue({
      person,
      scope: asked.scope,
      redirectUri: asked.redirect_uri,
      codeChallenge: asked.code_challenge ?? null,
      consent: this.consents.open(person),
      consentedAt: this.clock.now().getTime(),
    });
  }
}

function redirectTo(
  { redirect_uri, state }: AuthorizeRequest,
  answer: Readonly<Record<string, string>>,
): { url: string; statusCode: 302 } {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set('state', state);
  return { url: url.href, statusCode: 302 };
}
