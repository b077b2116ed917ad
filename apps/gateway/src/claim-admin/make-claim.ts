import type { Clock } from '@app/service-kit';
import { hashSecret, makeSecret } from '../keep-sessions/opaque-secret.js';
import type { AdminClaimRepository } from './admin-claim.repository.js';

const CLAIM_LIFETIME_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a code with which one person can become the admin, within 24 hours. Only its hash is kept.
 * @param replacesAdmin whether it takes the place of an admin there is
 * @returns the code, which cannot be shown again
 */
export async function makeClaim(
  claims: AdminClaimRepository,
  clock: Clock,
  replacesAdmin = false,
): Promise<{ readonly code: string; readonly expiresAt: Date }> {
  const now = clock.now();
  const code = makeSecret();
  const expiresAt = new Date(now.getTime() + CLAIM_LIFETIME_MS);
  await claims.add({ codeHash: hashSecret(code), createdAt: now, expiresAt, replacesAdmin });
  return { code, expiresAt };
}
