import { describe, expect, it } from '@jest/globals';
import { reasonsText } from './reasons-text.js';

describe('the reasons of a likeness', () => {
  it('are said with their direction', () => {
    expect(
      reasonsText([
        { kind: 'feature', feature: 'tempo', delta: -2.2 },
        { kind: 'key', relation: 'exact', from: '8A', to: '8A' },
        { kind: 'feature', feature: 'energy', delta: 0.034 },
      ]),
    ).toBe('−2 BPM, same key, energy +3');
  });

  it('say that nothing differs rather than a sign without a number', () => {
    expect(reasonsText([{ kind: 'feature', feature: 'valence', delta: -0.001 }])).toBe(
      'valence ±0',
    );
    expect(reasonsText([{ kind: 'feature', feature: 'loudness', delta: 0.6 }])).toBe('+0.6 dB');
  });
});
