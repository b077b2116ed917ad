import { describe, expect, it } from '@jest/globals';
import { formatCount, formatDecimal, formatShare } from './number.js';

describe('numbers', () => {
  it('separates thousands', () => {
    expect(formatCount(2913)).toBe('2,913');
    expect(formatCount(0)).toBe('0');
  });

  it('writes a real minus sign and no negative zero', () => {
    expect(formatDecimal(-5.32)).toBe('−5.3');
    expect(formatDecimal(-0.04)).toBe('0.0');
    expect(formatDecimal(128)).toBe('128.0');
  });

  it('shows a zero as 0 and keeps it apart from almost nothing', () => {
    expect(formatShare(0)).toBe('0');
    expect(formatShare(0.0004)).toBe('<1');
    expect(formatShare(0.005)).toBe('1');
    expect(formatShare(0.826)).toBe('83');
    expect(formatShare(0.994)).toBe('99');
    expect(formatShare(0.9998)).toBe('>99');
    expect(formatShare(1)).toBe('100');
  });
});
