import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.js';

describe('returnPath', () => {
  it.each([
    ['/', '/'],
    ['/admin', '/admin'],
    ['/tracks/abc?q=low%20end', '/tracks/abc?q=low%20end'],
    ['/admin#part', '/admin'],
  ])('keeps %s', (wanted, expected) => {
    expect(returnPath(wanted)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    'admin',
    '//evil.example/x',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
  ])('does not leave this page for %j', (wanted) => {
    expect(returnPath(wanted)).toBe('/');
  });
});
