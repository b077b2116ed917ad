import { RequestProblem } from '@app/messaging';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { endpointOf, type EndpointContract } from '../declare-endpoints/endpoint.js';
import { scopeOf } from '../declare-endpoints/scope-of.js';
import type { SignedIn } from '../keep-sessions/signed-in.js';
import { Publication } from '../publish-gallery/publication.js';

/** Holds callers to the access that their endpoint declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly publication: Publication,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(this.reflector, context);
    const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
    assertScope(endpoint, signedIn);
    switch (endpoint.access) {
      case 'anyone':
      case 'personal':
        return true;
      case 'gallery':
        if (signedIn?.user.role === 'admin' || (await this.publication.isPublished())) return true;
        throw new RequestProblem(
          'gallery_not_published',
          'Its owner has not opened the gallery yet.',
        );
      case 'signed_in':
        if (signedIn !== null) return true;
        throw new RequestProblem('not_signed_in', 'Sign in first.');
      case 'admin':
        if (signedIn === null)
          throw new RequestProblem('not_signed_in', 'Sign in as the admin first.');
        if (signedIn.user.role === 'admin') return true;
        throw new RequestProblem('not_allowed', 'Only the admin may do this.');
    }
  }
}

/** @throws RequestProblem where the request comes with an API token that is not made for this */
function assertScope(endpoint: EndpointContract, signedIn: SignedIn | null): void {
  if (signedIn === null || signedIn.scopes === null) return;
  const scope = scopeOf(endpoint);
  if (scope !== null && signedIn.scopes.includes(scope)) return;
  throw new RequestProblem(
    'scope_missing',
    scope === null
      ? 'No token opens this: sign in with a browser.'
      : `The token needs the scope ${scope}.`,
  );
}
