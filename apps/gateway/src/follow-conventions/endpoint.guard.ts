import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { endpointOf, type EndpointContract } from '../declare-endpoints/endpoint.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is being called; null for files and for what does not exist. */
    endpoint: EndpointContract | null;
  }
}

/** Notes on the request which endpoint it is for: hooks of the server know routes only. */
@Injectable()
export class EndpointGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.endpoint = endpointOf(this.reflector, context);
    return true;
  }
}
