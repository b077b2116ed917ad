import type { SyncRun } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { completedRun } from '../start/testing/settled-observation.js';
import { parseSyncArguments } from './arguments.js';
import { describeEnd, describeRun, secondsLeft } from './run-text.js';
import { exitCodeOf } from './watch-run.js';

const now = new Date('2026-11-24T10:00:00.000Z');

const run = (change: Partial<SyncRun>): SyncRun => ({
  ...completedRun,
  state: 'running',
  total: 1_000,
  entries: 250,
  pages: 5,
  entriesPerSecond: 50,
  ...change,
});

describe('a run in words', () => {
  it('says how far it is, how fast, and how long it takes', () => {
    expect(describeRun(run({}), now)).toBe('5 pages · 50 entries/s · 15 s left');
    expect(describeRun(run({ entriesPerSecond: null, total: null }), now)).toBe('5 pages');
    expect(describeRun(run({ reading: 2 }), now)).toContain('reading 2');
    expect(secondsLeft(run({ entries: 1_200 }))).toBe(0);
  });

  it('says what it waits for, and until when', () => {
    const waiting = run({
      state: 'waiting',
      waitingUntil: '2026-11-24T12:00:00.000Z',
      reason: 'Spotify asks for a pause.',
    });
    expect(describeRun(waiting, now)).toBe(
      'waiting 120 min until 2026-11-24T12:00:00.000Z: Spotify asks for a pause.',
    );
    expect(describeRun({ ...waiting, waitingUntil: null }, now)).toBe(
      'waiting Spotify asks for a pause.',
    );
  });

  it('says what it came to, and what a person has to do', () => {
    expect(describeEnd(run({ state: 'completed', added: 3 }))).toMatch(/3 added, 0 returned/);
    expect(describeEnd(run({ state: 'failed', reason: 'Spotify refuses.' }))).toBe(
      'The sync is failed\nSpotify refuses.',
    );
    expect(describeEnd(run({ state: 'awaiting_approval' }))).toContain('/approve-removals');
  });

  it('ends the command as it ended', () => {
    expect(
      (
        [
          'completed',
          'completed_with_gaps',
          'awaiting_approval',
          'failed',
          'cancelled',
          'waiting',
        ] as const
      ).map(exitCodeOf),
    ).toEqual([0, 0, 3, 1, 1, 1]);
  });
});

describe('the arguments', () => {
  it.each([
    [[], { mode: 'full', watch: false, json: false, data: undefined }],
    [['--mode', 'incremental', '--watch'], { mode: 'incremental', watch: true }],
    [['--json', '--data', 'x'], { json: true, data: 'x' }],
  ])('%j', (argv, options) => {
    expect(parseSyncArguments(argv)).toMatchObject(options);
  });

  it.each([[['--mode', 'quick']], [['--fast']], [['now']]])('not %j', (argv) => {
    expect(parseSyncArguments(argv)).toBeNull();
  });
});
