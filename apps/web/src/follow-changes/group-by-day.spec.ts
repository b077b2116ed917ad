import { describe, expect, it } from '@jest/globals';
import { groupByDay } from './group-by-day.js';

describe('groupByDay', () => {
  it('puts neighbours of a day together and keeps the order', () => {
    expect(groupByDay(['b2', 'b1', 'a1'], (entry) => entry.charAt(0))).toEqual([
      { day: 'b', entries: ['b2', 'b1'] },
      { day: 'a', entries: ['a1'] },
    ]);
    expect(groupByDay([], String)).toEqual([]);
  });
});
