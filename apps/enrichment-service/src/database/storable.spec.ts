import { describe, expect, it } from '@jest/globals';
import { storableJson, storableText } from './storable.js';

describe('storable', () => {
  it('leaves text alone that Postgres can keep', () => {
    expect(storableText('Sigur Rós – Ára bátur 🎻\n')).toBe('Sigur Rós – Ára bátur 🎻\n');
  });

  it('replaces NUL and half characters in text', () => {
    expect(storableText('a\0b\ud83c')).toBe('a\uFFFDb\uFFFD');
  });

  it.each([
    ['whole pairs', '"\\ud83c\\udfbb"', '\u{1F3BB}'],
    ['a lone high half', '"\\ud83c!"', '\uFFFD!'],
    ['a lone low half', '"\\uDFBB\\ud83c"', '\uFFFD\uFFFD'],
    ['NUL', '"a\\u0000b"', 'a\uFFFDb'],
    ['an escaped backslash before something that looks like NUL', '"\\\\u0000"', '\\u0000'],
    ['other escapes', '"\\n\\"\\u0041"', '\n"A'],
  ])('works on escapes in JSON: %s', (_, json, expected) => {
    expect(JSON.parse(storableJson(json))).toBe(expected);
  });

  it('covers keys, at any depth', () => {
    expect(JSON.parse(storableJson('{"a":[{"b\\u0000":1}]}'))).toEqual({ a: [{ 'b\uFFFD': 1 }] });
  });
});
