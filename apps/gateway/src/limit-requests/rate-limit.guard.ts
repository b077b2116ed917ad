import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { endpointOf, type LimitClass } from '../declare-endpoints/endpoint.js';
import { callerOf } from './caller.js';
import { TokenBuckets, type Rate } from './token-buckets.js';

export type Limits = Readonly<Record<Exclude<LimitClass, 'none'>, Rate>>;

/** Injection token of the limits. */
export const LIMITS = Symbol('LIMITS');

/** One address signs in and changes things at a person's pace; it reads as fast as pages and scripts do. */
export function defaultLimits(readsPerSecond: number): Limits {
  return {
    read: { burst: readsPerSecond * 5, perSecond: readsPerSecond },
    sign_in: { burst: 40, perSecond: 0.5 },
    write: { burst: 60, perSecond: 1 },
  };
}

/**
 * Limits each address per class of endpoint. The buckets are this replica's own: behind a balancer an address gets as
 * many times the rate as there are replicas.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly buckets: Readonly<Record<keyof Limits, TokenBuckets>>;

  constructor(
    private readonly reflector: Reflector,
    @Inject(LIMITS) limits: Limits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.buckets = {
      read: new TokenBuckets(limits.read),
      sign_in: new TokenBuckets(limits.sign_in),
      write: new TokenBuckets(limits.write),
    };
  }

  canActivate(context: ExecutionContext): boolean {
    const { limit } = endpointOf(this.reflector, context);
    if (limit === 'none') return true;
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const until = this.buckets[limit].take(callerOf(ip), this.clock.now().getTime());
    if (until === null) return true;
    throw new RequestProblem(
      'too_many_requests',
      'Wait a little before the next one.',
      new Date(until),
    );
  }
}
