import { RequestProblem } from '@app/messaging';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endpointOf } from '../declare-endpoints/endpoint.js';
import { ApiTokens } from './api-tokens.js';
import { bearerOf } from './bearer.js';

/**
 * Puts the person behind an API token on the request. A request with a token is that token's and nobody else's: a
 * cookie beside it is not looked at, and a token that is not valid is refused rather than taken for a visitor.
 */
@Injectable()
export class ApiTokenGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: ApiTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (endpointOf(this.reflector, context).access === 'anyone') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const secret = bearerOf(request);
    if (secret === null) return true;
    request.signedIn = await this.tokens.recognise(secret);
    if (request.signedIn !== null) return true;
    http.getResponse<FastifyReply>().header('www-authenticate', 'Bearer error="invalid_token"');
    throw new RequestProblem('invalid_token', 'The token is unknown, was revoked or has expired.');
  }
}
