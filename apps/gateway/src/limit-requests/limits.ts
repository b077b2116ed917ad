import type { LimitClass } from '../declare-endpoints/endpoint.js';
import type { Rate } from './rate.js';

export type Limits = Readonly<Record<Exclude<LimitClass, 'none'>, Rate>>;

/** Injection token of the limits. */
export const LIMITS = Symbol('LIMITS');

/** One address signs in and changes things at a person's pace; it reads as fast as pages and scripts do. */
export function defaultLimits(readsPerSecond: number): Limits {
  return {
    read: { burst: readsPerSecond * 5, perSecond: readsPerSecond },
    expensive: { burst: 60, perSecond: 5 },
    sign_in: { burst: 40, perSecond: 0.5 },
    write: { burst: 60, perSecond: 1 },
  };
}
