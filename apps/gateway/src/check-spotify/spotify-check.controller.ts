import type { SpotifyCheck } from '@app/contracts';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentUser } from '../keep-sessions/current-user.decorator.js';
import { SpotifyChecker } from './spotify-check.js';
import { checkSpotifyEndpoint } from './spotify-check.endpoints.js';

@Controller()
export class SpotifyCheckController {
  constructor(private readonly checker: SpotifyChecker) {}

  @Endpoint(checkSpotifyEndpoint)
  check(@CurrentUser() user: CurrentUser, @Req() request: FastifyRequest): Promise<SpotifyCheck> {
    return this.checker.check(user.id, openedAt(request));
  }
}

/** The page's own origin: browsers name it as the referrer of a request of the page (strict-origin and above). */
function openedAt({ headers }: FastifyRequest): string | null {
  const { referer } = headers;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : null;
}
