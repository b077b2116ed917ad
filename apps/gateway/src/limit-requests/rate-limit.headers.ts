import type { Limits } from './limits.js';
import type { Verdict } from './rate.js';

/**
 * `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers-09 (March 2025) has them: the policy's
 * name, its quota `q` in a window of `w` seconds; what remains `r`, and in how many seconds `t` all of it is there again.
 */
export function rateLimitHeaders(
  limit: keyof Limits,
  { burst, perSecond }: Limits[keyof Limits],
  verdict: Verdict,
): Readonly<Record<'ratelimit-policy' | 'ratelimit', string>> {
  const window = Math.max(1, Math.ceil(burst / perSecond));
  const full = Math.ceil(verdict.fullInMs / 1000);
  return {
    'ratelimit-policy': `"${limit}";q=${burst};w=${window}`,
    ratelimit: `"${limit}";r=${verdict.remaining};t=${full}`,
  };
}
