import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../api/api.errors.js';
import { texts } from '../texts.en.js';
import { describeFailure } from './describe-failure.js';

describe('describeFailure', () => {
  it('repeats what the server said, and until when', () => {
    const error = new ApiError({
      kind: 'problem',
      problem: {
        type: '/problems/too_many_requests',
        title: 'Too many requests',
        status: 429,
        code: 'too_many_requests',
        detail: 'Slow down.',
        instance: '/api/tracks',
        retryAfter: '2026-01-02T10:00:00Z',
      },
    });
    const { title, lines } = describeFailure(error);
    expect(title).toBe('Too many requests');
    expect(lines[0]).toBe('Slow down.');
    expect(lines[1]).toContain('2 Jan 2026');
  });

  it('has its own words where no answer arrived', () => {
    const { title, lines } = describeFailure(new ApiError({ kind: 'unreachable' }));
    expect(title).toBe(texts.failures.unreachable.title);
    expect(lines).toContain(texts.failures.unreachable.todo);
  });

  it('does not show the words of an unexpected error', () => {
    const { title, lines } = describeFailure(new TypeError('x is undefined'));
    expect(title).toBe(texts.failures.unexpected.title);
    expect(lines.join(' ')).not.toContain('undefined');
  });
});
