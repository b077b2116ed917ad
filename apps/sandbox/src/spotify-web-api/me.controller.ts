import { Controller, Get, Headers, UseFilters } from '@nestjs/common';
import { BearerTokens } from './bearer.tokens.js';
import { userObject } from './user-object.js';
import { WebApiErrorFilter } from './web-api-error.filter.js';

@Controller('spotify/v1/me')
@UseFilters(WebApiErrorFilter)
export class MeController {
  constructor(private readonly bearers: BearerTokens) {}

  @Get()
  me(@Headers('authorization') authorization: string | undefined) {
    return userObject(this.bearers.authorize(authorization));
  }
}
