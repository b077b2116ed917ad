import { describe, expect, it } from '@jest/globals';
import { ApiError, isWorthRepeating, problemCodeOf, readProblem } from './api.errors.js';

const problem = {
  type: '/problems/gallery_not_published',
  title: 'The gallery is not published',
  status: 403,
  code: 'gallery_not_published',
  detail: 'Its owner has not opened it yet.',
  instance: '/api/tracks',
} as const;

describe('readProblem', () => {
  it('reads problem details', () => {
    expect(readProblem(problem)).toEqual(problem);
  });

  it.each([
    null,
    'Bad Gateway',
    {},
    { ...problem, code: undefined },
    { ...problem, status: '403' },
  ])('refuses %j', (body) => {
    expect(readProblem(body)).toBeNull();
  });
});

describe('ApiError', () => {
  it('carries the coded reason', () => {
    expect(problemCodeOf(new ApiError({ kind: 'problem', problem }))).toBe('gallery_not_published');
    expect(problemCodeOf(new ApiError({ kind: 'unreachable' }))).toBeNull();
    expect(problemCodeOf(new Error('other'))).toBeNull();
  });

  it('is worth repeating only where time may heal it', () => {
    expect(isWorthRepeating(new ApiError({ kind: 'unreachable' }))).toBe(true);
    expect(isWorthRepeating(new ApiError({ kind: 'unreadable', status: 502 }))).toBe(true);
    expect(isWorthRepeating(new ApiError({ kind: 'unreadable', status: 200 }))).toBe(false);
    expect(isWorthRepeating(new ApiError({ kind: 'problem', problem }))).toBe(false);
    expect(
      isWorthRepeating(new ApiError({ kind: 'problem', problem: { ...problem, status: 503 } })),
    ).toBe(true);
  });
});
