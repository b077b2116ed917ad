import { RequestProblem } from '@app/messaging';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { endpointOf } from '../declare-endpoints/endpoint.js';
import { Publication } from '../publish-gallery/publication.js';

/** Holds callers to the access that their endpoint declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly publication: Publication,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { access } = endpointOf(this.reflector, context);
    const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
    switch (access) {
      case 'anyone':
      case 'personal':
        return true;
      case 'gallery':
        if (signedIn?.user.role === 'admin' || (await this.publication.isPublished())) return true;
        throw new RequestProblem(
          'gallery_not_published',
          'Its owner has not opened the gallery yet.',
        );
      case 'admin':
        if (signedIn === null)
          throw new RequestProblem('not_signed_in', 'Sign in as the admin first.');
        if (signedIn.user.role === 'admin') return true;
        throw new RequestProblem('not_allowed', 'Only the admin may do this.');
    }
  }
}
