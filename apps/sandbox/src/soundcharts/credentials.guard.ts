import { Inject, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SandboxConfig } from '../sandbox.config.js';
import { SANDBOX_CONFIG } from '../sandbox.tokens.js';
import { SoundchartsError } from './soundcharts.errors.js';

/** Lets a call through that shows the right pair of headers. */
export class CredentialsGuard implements CanActivate {
  constructor(@Inject(SANDBOX_CONFIG) private readonly config: SandboxConfig) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const { appId, apiKey } = this.config.soundcharts;
    if (headers['x-app-id'] === appId && headers['x-api-key'] === apiKey) return true;
    throw new SoundchartsError('not_authenticated');
  }
}
