import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A sealed text cannot be opened: wrong key, wrong binding, or damaged. The message never holds the text. */
export class SealBrokenError extends Error {
  constructor(reason: string) {
    super(`sealed text cannot be opened: ${reason}`);
    this.name = 'SealBrokenError';
  }
}

/**
 * Seals secrets with AES-256-GCM. The binding (for example `user:<id>`) is authenticated with the text, so that a
 * sealed text moved to another user does not open. Form: `<key id>.<iv>.<tag>.<ciphertext>`, base64url.
 */
export class Sealer {
  private readonly keyId: string;
  private readonly key: Buffer;

  /** @param keySpec `<key id>:<base64 of 32 bytes>` */
  constructor(keySpec: string) {
    const separator = keySpec.indexOf(':');
    this.keyId = keySpec.slice(0, separator);
    this.key = Buffer.from(keySpec.slice(separator + 1), 'base64');
  }

  seal(text: string, binding: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    cipher.setAAD(Buffer.from(binding, 'utf8'));
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [
      this.keyId,
      ...[iv, cipher.getAuthTag(), ciphertext].map((part) => part.toString('base64url')),
    ].join('.');
  }

  /** @throws SealBrokenError */
  open(sealed: string, binding: string): string {
    const [keyId, iv, tag, ciphertext] = sealed.split('.');
    if (keyId !== this.keyId) throw new SealBrokenError(`sealed with another key`);
    if (iv === undefined || tag === undefined || ciphertext === undefined)
      throw new SealBrokenError('malformed');
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, Buffer.from(iv, 'base64url'), {
        authTagLength: 16,
      });
      decipher.setAAD(Buffer.from(binding, 'utf8'));
      decipher.setAuthTag(Buffer.from(tag, 'base64url'));
      const opened = Buffer.concat([
        decipher.update(Buffer.from(ciphertext, 'base64url')),
        decipher.final(),
      ]);
      return opened.toString('utf8');
    } catch {
      throw new SealBrokenError('wrong key, wrong binding or damaged');
    }
  }
}
