import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { personIdSchema } from '../world/people.js';

/** What a token says. Times are milliseconds since 1970 by the sandbox's clock; `serial` is unique to the token. */
const tokenClaimsSchema = z.object({
  use: z.enum(['access', 'refresh']),
  person: personIdSchema,
  scope: z.string(),
  consent: z.uuid(),
  consentedAt: z.int(),
  expiresAt: z.int(),
  serial: z.uuid(),
});
export type TokenClaims = z.infer<typeof tokenClaimsSchema>;

/**
 * Makes and reads tokens that carry their own meaning: the claims as JSON and an HMAC-SHA-256 of them, base64url. The
 * key is derived from the client secret, so a sandbox that is started again accepts the tokens it gave before.
 */
export class TokenSigner {
  private readonly key: Buffer;

  constructor(clientSecret: string) {
    this.key = Buffer.from(hkdfSync('sha256', clientSecret, '', 'sandbox tokens', 32));
  }

  sign(claims: TokenClaims): string {
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${payload}.${this.signatureOf(payload).toString('base64url')}`;
  }

  /** The claims of a token of this use, or null for anything that was not signed here. Says nothing about its expiry. */
  read(use: TokenClaims['use'], token: string): TokenClaims | null {
    const [payload = '', signature = '', ...rest] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const expected = this.signatureOf(payload);
    if (rest.length > 0 || given.length !== expected.length) return null;
    if (!timingSafeEqual(given, expected)) return null;
    const text = Buffer.from(payload, 'base64url').toString();
    const claims = tokenClaimsSchema.safeParse(JSON.parse(text));
    return claims.success && claims.data.use === use ? claims.data : null;
  }

  private signatureOf(payload: string): Buffer {
    return createHmac('sha256', this.key).update(payload).digest();
  }
}
