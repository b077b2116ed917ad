import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeReturnPath } from './return-path.js';

const publicUrl = 'https://gallery.example';

describe('the path after a sign-in', () => {
  it.each(['/', '/tracks', '/tracks?q=a%20b', '/tracks/x#features'])('may be %s', (path) => {
    expect(safeReturnPath(path, publicUrl)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'tracks',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/auth/spotify',
    '/api/me',
    '/x/../api/me',
  ])('is the start page in the place of %j', (path) => {
    expect(safeReturnPath(path, publicUrl)).toBe('/');
  });

  it('never leaves the host, whatever was asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '//',
      '@',
      ':',
      '?',
      '#',
      '.',
      '..',
      'evil.example',
      '\t',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (wanted) => {
          const path = safeReturnPath(wanted, publicUrl);
          expect(path.startsWith('/')).toBe(true);
          expect(new URL(path, publicUrl).origin).toBe(publicUrl);
        },
      ),
    );
  });
});
