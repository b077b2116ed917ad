import { describe, expect, it } from '@jest/globals';
import { normalizeIsrc } from './isrc.js';

describe('normalizeIsrc', () => {
  it.each([
    ['GBXXX1900001', 'GBXXX1900001'],
    ['gbxxx1900001', 'GBXXX1900001'],
    ['GB-XXX-19-00001', 'GBXXX1900001'],
    [' GB XXX 19 00001 ', 'GBXXX1900001'],
  ])('brings %p to its canonical form', (raw, canonical) => {
    expect(normalizeIsrc(raw)).toBe(canonical);
  });

  it.each([
    null,
    undefined,
    '',
    'GBXXX190000',
    'GBXXX19000012',
    '1BXXX1900001',
    'GBXXX19O0001',
    'unknown',
  ])('takes %p for no ISRC', (raw) => {
    expect(normalizeIsrc(raw)).toBeNull();
  });
});
