import { describe, expect, it } from '@jest/globals';
import { diagnoseStream, isTorn, settledThrough } from './broker-diagnosis.js';

const created = '2026-11-24T10:00:00Z';

describe('diagnoseStream', () => {
  it.each([
    ['nothing was ever acknowledged', null, 0, 'sound'],
    ['the stream went on', { streamCreated: created, lastSequence: 9 }, 10, 'sound'],
    ['the stream stands where it stood', { streamCreated: created, lastSequence: 10 }, 10, 'sound'],
    ['the stream ends earlier', { streamCreated: created, lastSequence: 11 }, 10, 'rolled_back'],
    ['the stream is another one', { streamCreated: 'before', lastSequence: 1 }, 10, 'wiped'],
  ])('says what happened where %s', (_, watermark, lastSequence, condition) => {
    expect(diagnoseStream(watermark, { created, lastSequence })).toBe(condition);
  });
});

describe('a consumer', () => {
  const idle = { deliveredSequence: 10, ackFloorSequence: 10, pending: 0, unsettled: 0 };

  it('is torn where it stands beyond the end of its stream', () => {
    expect(isTorn(idle, { created, lastSequence: 10 })).toBe(false);
    expect(isTorn(idle, { created, lastSequence: 9 })).toBe(true);
    expect(isTorn({ ...idle, deliveredSequence: 3 }, { created, lastSequence: 9 })).toBe(true);
  });

  it('has settled everything when it is idle, and up to its acknowledgement floor when it is not', () => {
    expect(settledThrough(idle)).toBe(Number.MAX_SAFE_INTEGER);
    expect(settledThrough({ ...idle, pending: 1 })).toBe(10);
    expect(settledThrough({ ...idle, unsettled: 1 })).toBe(10);
  });
});
