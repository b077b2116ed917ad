import {
  Body,
  Controller,
  Header,
  Headers,
  HttpCode,
  Inject,
  Post,
  Req,
  UseFilters,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SANDBOX_CONFIG } from '../sandbox.tokens.js';
import type { SandboxConfig } from '../sandbox.config.js';
import { OAuthErrorFilter } from './oauth-error.filter.js';
import { parseTokenRequest } from './token-request.js';
import { TokenGrants, type TokenAnswer } from './token.grants.js';

/** The stand-in for `POST https://accounts.spotify.com/api/token`. */
@Controller('accounts/api/token')
@UseFilters(OAuthErrorFilter)
export class TokenController {
  constructor(
    private readonly grants: TokenGrants,
    @Inject(SANDBOX_CONFIG) private readonly config: SandboxConfig,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  grant(
    @Req() request: FastifyRequest,
    @Headers('content-type') contentType: string | undefined,
    @Headers('authorization') authorization: string | undefined,
    @Body() body: unknown,
  ): TokenAnswer {
    const asked = parseTokenRequest(contentType, authorization, body, this.config.spotify);
    const { person, answer } =
      asked.grant_type === 'authorization_code'
        ? this.grants.exchangeCode(asked)
        : this.grants.refresh(asked.refresh_token);
    if (request.call !== null) request.call.person = person;
    return answer;
  }
}
