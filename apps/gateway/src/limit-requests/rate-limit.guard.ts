import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endpointOf } from '../declare-endpoints/endpoint.js';
import { callerOf } from './caller.js';
import { LIMITS, type Limits } from './limits.js';
import type { Verdict } from './rate.js';
import { rateLimitHeaders } from './rate-limit.headers.js';
import { SharedLimits } from './shared-limits.repository.js';
import { TokenBuckets } from './token-buckets.js';

/**
 * Limits each address per class of endpoint, and says so in every answer. Sign-in, writes and expensive reads are
 * counted for all replicas together, in Postgres; plain reads in this replica's memory, so that behind a balancer an
 * address gets as many times that rate as there are replicas.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly reads: TokenBuckets;

  constructor(
    private readonly reflector: Reflector,
    private readonly shared: SharedLimits,
    @Inject(LIMITS) private readonly limits: Limits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reads = new TokenBuckets(limits.read);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { limit } = endpointOf(this.reflector, context);
    if (limit === 'none') return true;
    const http = context.switchToHttp();
    const caller = callerOf(http.getRequest<FastifyRequest>().ip);
    const verdict = await this.judge(limit, caller);
    http.getResponse<FastifyReply>().headers(rateLimitHeaders(limit, this.limits[limit], verdict));
    if (verdict.waitMs === null) return true;
    throw new RequestProblem(
      'too_many_requests',
      'Wait a little before the next one.',
      new Date(this.clock.now().getTime() + verdict.waitMs),
    );
  }

  private async judge(limit: keyof Limits, caller: string): Promise<Verdict> {
    if (limit === 'read') return this.reads.take(caller, this.clock.now().getTime());
    return this.shared.take(limit, caller, this.limits[limit]);
  }
}
