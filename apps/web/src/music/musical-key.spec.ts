import { describe, expect, it } from '@jest/globals';
import { musicalKey } from './musical-key.js';

describe('musicalKey', () => {
  it.each([
    [0, 1, 'C major', '8B'],
    [7, 1, 'G major', '9B'],
    [1, 1, 'D♭ major', '3B'],
    [11, 1, 'B major', '1B'],
    [4, 1, 'E major', '12B'],
    [9, 0, 'A minor', '8A'],
    [0, 0, 'C minor', '5A'],
    [8, 0, 'G♯ minor', '1A'],
    [1, 0, 'C♯ minor', '12A'],
    [11, 0, 'B minor', '10A'],
  ])('names pitch class %i with mode %i', (pitchClass, mode, name, camelot) => {
    expect(musicalKey(pitchClass, mode)).toMatchObject({ name, camelot });
  });

  it('gives every one of the 24 keys its own place on the wheel', () => {
    const places = [0, 1].flatMap((mode) =>
      Array.from({ length: 12 }, (_, pitchClass) => musicalKey(pitchClass, mode)?.camelot),
    );
    expect(new Set(places).size).toBe(24);
  });

  it('puts neighbouring fifths next to each other', () => {
    for (let pitchClass = 0; pitchClass < 12; pitchClass += 1) {
      const here = musicalKey(pitchClass, 1)?.position ?? 0;
      const fifthUp = musicalKey((pitchClass + 7) % 12, 1)?.position ?? 0;
      expect(fifthUp).toBe((here % 12) + 1);
    }
  });

  it('keeps to the tonic where the mode is unknown', () => {
    expect(musicalKey(0, null)).toEqual({ name: 'C', camelot: null, position: null, mode: null });
  });

  it('knows nothing without a pitch class', () => {
    expect(musicalKey(null, 1)).toBeNull();
    expect(musicalKey(12, 1)).toBeNull();
  });
});
