import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { failpoints } from '@app/service-kit';
import { describe, expect, it } from '@jest/globals';

const uses = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/await failpoint\(\s*'([^']+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );

describe('the registry of failpoints', () => {
  it.each(Object.keys(failpoints))('names %s, which stands in the sources once', (name) => {
    expect(uses.filter((use) => use === name)).toHaveLength(1);
  });

  it('misses none that the sources have', () => {
    expect(uses.filter((use) => !Object.hasOwn(failpoints, use))).toEqual([]);
  });
});
