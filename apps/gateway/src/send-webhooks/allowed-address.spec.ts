import { describe, expect, it } from '@jest/globals';
import { allowedLookup, isForbiddenHost } from './allowed-address.js';

describe('whom a webhook may call', () => {
  it.each([
    '169.254.169.254',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '0.0.0.0',
    '[::]',
    '224.0.0.1',
    '255.255.255.255',
    '[ff02::1]',
  ])('is never %s', (host) => {
    expect(isForbiddenHost(new URL(`http://${host}/`).hostname)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '192.168.1.10',
    '10.0.0.7',
    '[fd12::1]',
    '[::1]',
    '203.0.113.9',
    'ntfy.sh',
  ])('may be %s', (host) => {
    expect(isForbiddenHost(new URL(`http://${host}/`).hostname)).toBe(false);
  });

  it('is decided when a name is resolved, too', async () => {
    const resolve = (name: string): Promise<string> =>
      new Promise((done) => {
        allowedLookup(name, { all: false }, (error, address) =>
          done(error === null && typeof address === 'string' ? address : (error?.name ?? '')),
        );
      });
    expect(['127.0.0.1', '::1']).toContain(await resolve('localhost'));
    expect(await resolve('169.254.169.254')).toBe('ForbiddenAddressError');
  });
});
