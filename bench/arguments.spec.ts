import { describe, expect, it } from '@jest/globals';
import { BenchUsageError, parseBenchArguments } from './arguments.js';

describe('the arguments of a bench', () => {
  it('name it, and leave the rest as usual', () => {
    expect(parseBenchArguments(['pipeline'])).toEqual({
      bench: 'pipeline',
      tracks: 4_000,
      runs: 3,
      json: false,
    });
    expect(parseBenchArguments(['page', '--json', '--runs', '1', '--tracks', '100'])).toEqual({
      bench: 'page',
      tracks: 100,
      runs: 1,
      json: true,
    });
  });

  it.each([
    [[]],
    [['everything']],
    [['page', 'pipeline']],
    [['page', '--runs', '0']],
    [['page', '--tracks', 'many']],
    [['page', '--seconds', '5']],
  ])('are refused where they make no sense: %j', (argv) => {
    expect(() => parseBenchArguments(argv)).toThrow(BenchUsageError);
  });
});
