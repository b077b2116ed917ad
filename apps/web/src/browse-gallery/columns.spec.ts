import { describe, expect, it } from '@jest/globals';
import { columnNames, columnTemplate, defaultColumns, fittingColumns } from './columns.js';

describe('the columns that fit', () => {
  it('are all of them where there is room, in the order of reading', () => {
    expect(fittingColumns(defaultColumns, 100)).toEqual(defaultColumns);
    expect(fittingColumns(['valence', 'album'], 100)).toEqual(['album', 'valence']);
    expect(fittingColumns(columnNames, 200)).toEqual([...columnNames]);
  });

  it('become fewer with less room, tempo and key last', () => {
    const counts = [80, 60, 50, 40, 30, 20].map((width) => fittingColumns(defaultColumns, width));
    for (const [index, columns] of counts.entries()) {
      expect(columns.length).toBeLessThanOrEqual(counts[index - 1]?.length ?? Infinity);
    }
    expect(fittingColumns(columnNames, 28.5)).toEqual(['tempo', 'key']);
    expect(fittingColumns(columnNames, 10)).toEqual([]);
  });

  it('stand between the track and the link to Spotify', () => {
    expect(columnTemplate(['tempo'])).toBe('3rem minmax(11.5rem, 2.2fr) 3.4rem 2.25rem');
  });
});
