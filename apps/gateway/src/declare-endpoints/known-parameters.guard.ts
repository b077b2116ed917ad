import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from '../answer-problems/invalid-request.errors.js';
import { endpointOf } from './endpoint.js';

/** Refuses query parameters that an endpoint does not have, by name: a misspelt filter must not look like an answer. */
@Injectable()
export class KnownParametersGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { query, looseQuery } = endpointOf(this.reflector, context);
    if (looseQuery === true) return true;
    const known = Object.keys(query?.shape ?? {});
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const unknown = Object.keys(request.query as Record<string, unknown>).filter(
      (name) => !known.includes(name),
    );
    if (unknown.length === 0) return true;
    throw new InvalidRequest(
      unknown.map((path) => ({ path, message: 'there is no such parameter here' })),
    );
  }
}
