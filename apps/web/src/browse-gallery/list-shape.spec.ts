import { describe, expect, it } from '@jest/globals';
import { defaultColumns } from './columns.js';
import { CARD_GAP, listShape } from './list-shape.js';

describe('the shape of the list', () => {
  it('is a strip on a phone and a row with columns elsewhere', () => {
    expect(listShape('list', 328, defaultColumns).kind).toBe('strips');
    const row = listShape('list', 1100, defaultColumns);
    expect(row.kind).toBe('rows');
    expect(row.columns.length).toBeGreaterThan(5);
  });

  it.each([320, 328, 700, 1100, 1500])(
    'fills %i px with covers, at least two in a line',
    (width) => {
      const { perLine, lineHeight } = listShape('grid', width, []);
      expect(perLine).toBeGreaterThanOrEqual(2);
      const side = (width - CARD_GAP * (perLine - 1)) / perLine;
      expect(side).toBeGreaterThanOrEqual(135);
      expect(lineHeight).toBeGreaterThan(side);
    },
  );
});
