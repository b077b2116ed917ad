import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in 43 characters: nothing can be read from it, and nobody guesses it. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in a secret's place. Plain SHA-256 is enough for 256 random bits; a password would need more. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
