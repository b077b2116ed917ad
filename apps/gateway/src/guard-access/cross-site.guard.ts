import { RequestProblem } from '@app/messaging';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { GatewaySettings } from '../gateway.settings.js';
import { bearerOf } from '../keep-tokens/bearer.js';
import { SessionCookie } from '../keep-sessions/session-cookie.js';

/**
 * Refuses writes that another site makes with the visitor's cookie. Browsers put `Origin` on every such request; where
 * one does not, it must say itself that the request is same-origin (`Sec-Fetch-Site`). With an API token the cookie does
 * not count, so there is nothing to protect.
 */
@Injectable()
export class CrossSiteGuard implements CanActivate {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly settings: GatewaySettings,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    if (this.cookie.read(request) === null || bearerOf(request) !== null) return true;
    const { origin } = request.headers;
    const sameOrigin =
      origin === undefined
        ? request.headers['sec-fetch-site'] === 'same-origin'
        : origin === this.settings.publicUrl;
    if (sameOrigin) return true;
    throw new RequestProblem(
      'cross_site_request',
      `A change needs the header "Origin: ${this.settings.publicUrl}".`,
    );
  }
}
