import { describe, expect, it } from '@jest/globals';
import { texts } from '../texts.en.js';
import { reasonText } from './reason-text.js';

describe('reasonText', () => {
  it('puts the words of an outcome into a sentence and keeps its detail', () => {
    expect(reasonText('rate_limited')).toBe(texts.admin.waitReasons.rate_limited);
    expect(reasonText('unavailable: connection refused')).toBe(
      `${texts.admin.waitReasons.unavailable} (connection refused)`,
    );
  });

  it.each(['Spotify does not know the library.', 'constructor', 'ok then', ''])(
    'repeats %j as it is',
    (reason) => {
      expect(reasonText(reason)).toBe(reason);
    },
  );
});
