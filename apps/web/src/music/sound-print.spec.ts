import { describe, expect, it } from '@jest/globals';
import { printShares, soundPrintPath } from './sound-print.js';

const silent = {
  tempo: null,
  energy: null,
  danceability: null,
  valence: null,
  acousticness: null,
  instrumentalness: null,
  liveness: null,
  loudness: null,
  speechiness: null,
  key: null,
  mode: null,
  timeSignature: null,
};

describe('the print of a sound', () => {
  it('has a petal for each share that is known, and none for the others', () => {
    expect(soundPrintPath(silent)).toBe('');
    const path = soundPrintPath({ ...silent, energy: 0, valence: 1 });
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).not.toContain('NaN');
  });

  it('stays on its canvas whatever a provider says', () => {
    const loud = Object.fromEntries(printShares.map((name) => [name, 7]));
    const numbers = soundPrintPath({ ...silent, ...loud }).match(/-?\d+(\.\d+)?/g) ?? [];
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.map(Number).every((value) => value >= 0 && value <= 24)).toBe(true);
  });
});
