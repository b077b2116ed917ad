import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endpointOf } from '../declare-endpoints/endpoint.js';
import { SessionCookie } from './session-cookie.js';
import { SessionKeeper } from './session-keeper.js';

/** Puts the person behind the session cookie on the request. It refuses nobody: that is the access guard's business. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly keeper: SessionKeeper,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (endpointOf(this.reflector, context).access === 'anyone') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const token = this.cookie.read(request);
    if (token === null || request.signedIn !== null) return true;
    const session = await this.keeper.recognise(token);
    if (session === null) return true;
    request.signedIn = session.signedIn;
    if (session.renewed) this.cookie.write(http.getResponse<FastifyReply>(), token);
    return true;
  }
}
