import { describe, expect, it } from '@jest/globals';
import { isTransientDatabaseError } from './database.js';

function withCode(code: string): Error {
  return Object.assign(new Error('refused'), { code });
}

describe('isTransientDatabaseError', () => {
  it.each([
    withCode('08006'),
    withCode('57P01'),
    withCode('40P01'),
    withCode('ECONNREFUSED'),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
    new Error('timeout exceeded when trying to connect'),
  ])('sees that a repetition may succeed: %s', (error) => {
    expect(isTransientDatabaseError(error)).toBe(true);
  });

  it.each([
    withCode('23505'),
    withCode('42501'),
    withCode('22P02'),
    new Error('boom'),
    'text',
    null,
  ])('sees that the statement itself was at fault: %s', (error) => {
    expect(isTransientDatabaseError(error)).toBe(false);
  });
});
