import { describe, expect, it } from '@jest/globals';
import { visibleName } from './visible-name.js';

describe('visibleName', () => {
  it.each(['Tide Table', 'שיר ערש', '夜に駆ける', '🎧', '…', '4′33″', 'a\u200bb'])(
    'keeps %s unaltered',
    (name) => {
      expect(visibleName(name)).toBe(name);
    },
  );

  it.each(['', ' ', '\u200b\u200d\ufeff', '\u202e', '\u00a0\t\n', '\u3164\u2800'])(
    'finds nothing in %j',
    (name) => {
      expect(visibleName(name)).toBeNull();
    },
  );
});
