import { describe, expect, it } from '@jest/globals';
import { camelotField, camelotFields, neighbour } from './camelot.js';

describe('the wheel', () => {
  it('has each of the 24 keys once, minor first, in the order of the wheel', () => {
    expect(new Set(camelotFields.map(({ code }) => code)).size).toBe(24);
    expect(camelotFields[0]?.code).toBe('1A');
    expect(camelotFields[23]?.code).toBe('12B');
    expect(camelotField('8A')?.name).toBe('A minor');
    expect(camelotField('8B')?.pitchClass).toBe(0);
    expect(camelotField('13A')).toBeUndefined();
  });

  it('goes round and between its rings', () => {
    expect(neighbour('12B', 1)).toBe('1B');
    expect(neighbour('1A', -1)).toBe('12A');
    expect(neighbour('8A', 0, true)).toBe('8B');
  });
});
