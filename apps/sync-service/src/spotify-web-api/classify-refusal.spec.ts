import { describe, expect, it } from '@jest/globals';
import { classifyRefusal } from './classify-refusal.js';

const now = new Date('2026-11-24T10:00:00Z');

function answer(status: number, text: string, headers: Record<string, string> = {}) {
  return { status, text, headers: new Headers(headers) };
}

function after(seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

const rateLimit = '{"error":{"status":429,"message":"API rate limit exceeded"}}';
const quota = '{"error":{"status":429,"message":"Too many requests","reason":"QUOTA_EXCEEDED"}}';

describe('classifyRefusal', () => {
  it.each([
    ['seconds', { 'retry-after': '1' }, after(1)],
    ['0', { 'retry-after': '0' }, after(1)],
    ['an HTTP date', { 'retry-after': 'Tue, 24 Nov 2026 10:00:45 GMT' }, after(45)],
    ['nothing', {}, after(30)],
    ['nonsense', { 'retry-after': 'later' }, after(30)],
  ])('takes a 429 with %s for the rolling window', (_, headers, until) => {
    expect(classifyRefusal(answer(429, rateLimit, headers), now)).toEqual({
      outcome: 'rate_limited',
      until,
    });
  });

  it.each([
    ['the reason says so', quota, { 'retry-after': '5' }, after(5)],
    ['the wait is a long one', rateLimit, { 'retry-after': '80000' }, after(80_000)],
  ])('takes a 429 for the quota where %s', (_, body, headers, until) => {
    expect(classifyRefusal(answer(429, body, headers), now)).toEqual({
      outcome: 'quota_exhausted',
      until,
    });
  });

  it.each([
    [
      'JSON',
      '{"error":{"status":403,"message":"Insufficient client scope"}}',
      'Insufficient client scope',
    ],
    [
      'plain text',
      'User not registered in the Developer Dashboard',
      'User not registered in the Developer Dashboard',
    ],
  ])('keeps the reason of a 403 in %s', (_, body, reason) => {
    expect(classifyRefusal(answer(403, body), now)).toEqual({ outcome: 'forbidden', reason });
  });

  it('never takes an outage or an odd answer for a statement about the library', () => {
    for (const status of [400, 418, 500, 502, 503, 504]) {
      expect(classifyRefusal(answer(status, '<html>'), now)).toMatchObject({
        outcome: 'unavailable',
      });
    }
  });

  it('tells a bad token and an unknown resource', () => {
    expect(classifyRefusal(answer(401, ''), now)).toEqual({ outcome: 'unauthorized' });
    expect(classifyRefusal(answer(404, ''), now)).toEqual({ outcome: 'not_found' });
  });
});
