import { describe, expect, it } from '@jest/globals';
import { defaultColumns } from '../browse-gallery/columns.js';
import {
  changeSearch,
  columnsOf,
  filterQuery,
  listQuery,
  readGallerySearch,
  viewOf,
  withoutFilters,
} from './gallery-search.js';

describe('an address of the gallery', () => {
  it('keeps what the API understands and leaves out the rest', () => {
    expect(
      readGallerySearch({
        q: 'tide',
        tempoMin: '90',
        tempoMax: 'fast',
        mood: 'happy',
        key: '13A',
        colour: 'red',
        sort: '-tempo',
        view: 'grid',
      }),
    ).toEqual({ q: 'tide', tempoMin: '90', mood: 'happy', sort: '-tempo', view: 'grid' });
  });

  it('says nothing of what is as usual', () => {
    expect(
      readGallerySearch({ sort: '-addedAt', view: 'list', saved: 'any', by: 'release' }),
    ).toEqual({});
    expect(readGallerySearch({ columns: defaultColumns.join(',') })).toEqual({});
    expect(changeSearch({ q: 'tide' }, { q: '' })).toEqual({});
  });

  it('drops what means nothing without its other half', () => {
    expect(changeSearch({ key: '8A', keyMatch: 'relaxed' }, { key: '' })).toEqual({});
    expect(
      changeSearch({ tempoMin: '90', tempoTolerance: 'half-double' }, { tempoMin: '' }),
    ).toEqual({});
    expect(changeSearch({ q: 'x', sort: 'relevance' }, { q: '' })).toEqual({});
  });

  it('asks the same question in the same words, however it came about', () => {
    const one = changeSearch(changeSearch({}, { energyMin: '0.5' }), { tempoMin: '90' });
    const other = changeSearch(changeSearch({}, { tempoMin: '90' }), { energyMin: '0.5' });
    expect(filterQuery(one)).toBe(filterQuery(other));
    expect(listQuery({ ...one, sort: 'name', view: 'grid' })).toBe(`${filterQuery(one)}&sort=name`);
  });

  it('is shown as before once its filters are gone', () => {
    const search = { q: 'x', energyMin: '0.2', view: 'grid', sort: 'name' };
    expect(withoutFilters(search)).toEqual({ view: 'grid', sort: 'name' });
    expect(viewOf(search)).toBe('grid');
  });

  it('may want no column at all, but none that does not exist', () => {
    expect(columnsOf(readGallerySearch({ columns: 'tempo,nonsense,album' }))).toEqual([
      'album',
      'tempo',
    ]);
    expect(columnsOf({})).toEqual(defaultColumns);
  });
});
