import { describe, expect, it } from '@jest/globals';
import { problemCodes } from '@app/contracts';
import { texts } from '../texts.en.js';
import { retryMoment, signInProblemText } from './problem-text.js';

describe('signInProblemText', () => {
  it('knows only codes of the contracts', () => {
    const known: readonly string[] = problemCodes;
    expect(Object.keys(texts.signInProblems).filter((code) => !known.includes(code))).toEqual([]);
  });

  it('has its own words for every refusal of Spotify and of the sign-in', () => {
    const codes = problemCodes.filter((code) => /spotify|sign|consent|claim|admin/.test(code));
    const titles = codes.map((code) => signInProblemText(code).title);
    expect(codes.length).toBeGreaterThan(8);
    expect(new Set(titles).size).toBe(codes.length);
  });

  it('explains the limit of five people', () => {
    expect(signInProblemText('spotify_not_allow_listed').what).toContain('five people');
  });

  it.each([undefined, '', 'nonsense', 'toString', '__proto__'])('is general about %j', (code) => {
    expect(signInProblemText(code)).toBe(texts.signInProblems.sign_in_failed);
  });
});

describe('retryMoment', () => {
  it('reads a moment and refuses anything else', () => {
    expect(retryMoment('2026-01-02T10:00:00Z')?.getTime()).toBe(Date.UTC(2026, 0, 2, 10));
    expect(retryMoment('soon')).toBeNull();
    expect(retryMoment(undefined)).toBeNull();
  });
});
