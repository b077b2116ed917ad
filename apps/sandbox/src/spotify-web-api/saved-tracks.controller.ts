import { Controller, Get, Headers, Query, Req, UseFilters } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Library } from '../world/library.js';
import { BearerTokens } from './bearer.tokens.js';
import { pageObject, parseWindow } from './page-object.js';
import { WebApiErrorFilter } from './web-api-error.filter.js';

@Controller('spotify/v1/me/tracks')
@UseFilters(WebApiErrorFilter)
export class SavedTracksController {
  constructor(
    private readonly bearers: BearerTokens,
    private readonly library: Library,
  ) {}

  @Get()
  list(
    @Headers('authorization') authorization: string | undefined,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() { protocol, host }: FastifyRequest,
  ) {
    const person = this.bearers.authorize(authorization, 'user-library-read');
    const window = parseWindow(query);
    const url = `${protocol}://${host}/spotify/v1/me/tracks`;
    const page = pageObject(url, this.library.itemsOf(person.id), window);
    this.library.notePage();
    return page;
  }
}
