import { describe, expect, it } from '@jest/globals';
import { decideIncremental, type IncrementalSight } from './incremental-rule.js';

const sight = (change: Partial<IncrementalSight>): IncrementalSight => ({
  total: 105,
  size: 100,
  surplus: 5,
  freshSkipped: 0,
  known: 50,
  reachesBack: true,
  atEnd: false,
  ...change,
});

describe('an incremental run', () => {
  it.each([
    ['all is explained', {}, 'done'],
    ['it knows nothing of the page', { known: 0 }, 'go_on'],
    ['the number is another, and older tracks are seen', { total: 106 }, 'become_full'],
    [
      'the number is another, and the page is not older than what is known',
      { total: 106, reachesBack: false },
      'go_on',
    ],
    ['what was left out explains the rest', { total: 107, freshSkipped: 2 }, 'done'],
    ['nothing more comes, and all is explained', { known: 0, atEnd: true }, 'done'],
    ['nothing more comes, and tracks are missing', { total: 90, atEnd: true }, 'become_full'],
    ['the library was never read', { surplus: null }, 'become_full'],
  ] as const)('where %s', (_, change, decision) => {
    expect(decideIncremental(sight(change))).toBe(decision);
  });
});
