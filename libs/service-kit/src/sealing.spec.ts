import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SealBrokenError, Sealer } from './sealing.js';

function newSealer(keyId: string): Sealer {
  return new Sealer(`${keyId}:${randomBytes(32).toString('base64')}`);
}

describe('Sealer', () => {
  const sealer = newSealer('k1');

  it('opens what it sealed, for the same binding only', () => {
    const sealed = sealer.seal('refresh-token', 'user:ada');
    expect(sealer.open(sealed, 'user:ada')).toBe('refresh-token');
    expect(() => sealer.open(sealed, 'user:bob')).toThrow(SealBrokenError);
  });

  it('seals the same text differently each time, and hides it', () => {
    const first = sealer.seal('refresh-token', 'user:ada');
    expect(sealer.seal('refresh-token', 'user:ada')).not.toBe(first);
    expect(
      Buffer.from(first.split('.').at(-1) ?? '', 'base64url').toString('latin1'),
    ).not.toContain('refresh');
  });

  it('refuses another key, a changed text and a shortened tag', () => {
    const sealed = sealer.seal('refresh-token', 'user:ada');
    const [keyId, iv, tag, ciphertext] = sealed.split('.');
    const flipped = Buffer.from(ciphertext ?? '', 'base64url');
    flipped[0] = (flipped[0] ?? 0) ^ 1;
    expect(() => newSealer('k1').open(sealed, 'user:ada')).toThrow(SealBrokenError);
    expect(() => newSealer('k2').open(sealed, 'user:ada')).toThrow(/another key/);
    expect(() =>
      sealer.open([keyId, iv, tag, flipped.toString('base64url')].join('.'), 'user:ada'),
    ).toThrow(SealBrokenError);
    expect(() =>
      sealer.open([keyId, iv, tag?.slice(0, 6), ciphertext].join('.'), 'user:ada'),
    ).toThrow(SealBrokenError);
    expect(() => sealer.open('k1.x', 'user:ada')).toThrow(/malformed/);
  });
});
