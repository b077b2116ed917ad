import { describe, expect, it } from '@jest/globals';
import { axesOf, changeMapSearch, mapQuery, readMapSearch } from './map-search.js';

describe('an address of the map', () => {
  it('keeps filters and axes, and nothing of how the list is shown', () => {
    expect(
      readMapSearch({ energyMin: '0.5', x: 'tempo', y: 'nonsense', sort: 'name', view: 'grid' }),
    ).toEqual({ energyMin: '0.5', x: 'tempo' });
  });

  it('says nothing of the usual axes', () => {
    expect(readMapSearch({ x: 'valence', y: 'energy', colour: 'tempo' })).toEqual({});
    expect(axesOf({})).toEqual({ x: 'valence', y: 'energy', colour: 'tempo' });
    expect(changeMapSearch({ x: 'tempo' }, { x: 'valence' })).toEqual({});
  });

  it('asks for points under the same filters', () => {
    expect(mapQuery({ energyMin: '0.5', colour: 'loudness' })).toBe(
      'energyMin=0.5&x=valence&y=energy&z=loudness',
    );
  });
});
