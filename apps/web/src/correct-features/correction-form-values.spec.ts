import { describe, expect, it } from '@jest/globals';
import { audioFeatureNames, featureOverrideBodySchema } from '@app/contracts';
import { bounds, draftOf, readDraft } from './correction-form-values.js';

describe('readDraft', () => {
  it('reads what is typed, and leaves out what is empty', () => {
    const draft = { ...draftOf({}), tempo: ' 87,5 ', key: '0', mode: '0' };
    expect(readDraft(draft)).toEqual({ ok: true, values: { tempo: 87.5, key: 0, mode: 0 } });
  });

  it.each([
    ['energy', '1.1'],
    ['energy', 'loud'],
    ['key', '1.5'],
    ['tempo', '0'],
  ] as const)('names %s where %j is typed', (name, text) => {
    expect(readDraft({ ...draftOf({}), [name]: text })).toEqual({ ok: false, name });
  });

  it('gives back what is corrected already, zero included', () => {
    const overrides = { tempo: 120, mode: 0 };
    expect(readDraft(draftOf(overrides))).toEqual({ ok: true, values: overrides });
  });
});

describe('the bounds', () => {
  it.each(audioFeatureNames)('of %s are those of the interface', (name) => {
    const { from, to } = bounds[name];
    for (const [value, fits] of [
      [from, true],
      [to, true],
      [from - 1, false],
      [to + 1, false],
    ] as const)
      expect(featureOverrideBodySchema.safeParse({ [name]: value }).success).toBe(fits);
  });
});
