import { describe, expect, it } from '@jest/globals';
import { skipReasons } from '@app/contracts';
import { skippedText } from './skipped-text.js';

describe('skippedText', () => {
  it('counts every reason in words', () => {
    expect(skippedText({ local_file: 3, episode: 1, withdrawn: 0 })).toBe(
      '3 local files, 1 podcast episode',
    );
    for (const reason of skipReasons) expect(skippedText({ [reason]: 2 })).toMatch(/^2 \w+/);
  });

  it('says nothing where nothing was left out', () => {
    expect(skippedText({})).toBeNull();
    expect(skippedText({ malformed: 0 })).toBeNull();
  });
});
