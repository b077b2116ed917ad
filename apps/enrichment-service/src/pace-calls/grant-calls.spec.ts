import { describe, expect, it } from '@jest/globals';
import type { GateRow } from './gate-row.js';
import { grantCalls } from './grant-calls.js';

const now = new Date('2026-11-24T10:00:30Z');
const limits = { perMinute: 1_000, perDay: null, perMonth: 1_000_000 };

function gate(changes: Partial<GateRow> = {}): GateRow {
  return {
    provider: 'soundcharts',
    paused: false,
    pauseUntil: null,
    outcome: null,
    breakerFailures: 0,
    breakerOpenUntil: null,
    breakerProbeUntil: null,
    minuteStart: new Date('2026-11-24T10:00:00Z'),
    minuteCalls: 0,
    dayStart: new Date('2026-11-24T00:00:00Z'),
    dayCalls: 0,
    monthStart: new Date('2026-11-01T00:00:00Z'),
    monthCalls: 0,
    quotaRemaining: null,
    quotaToldAt: null,
    rateRemaining: null,
    rateResetsAt: null,
    ...changes,
  };
}

describe('the calls that are granted', () => {
  it('are for everybody while the provider gives more than the reserve, however generous our own limit is', () => {
    const told = { quotaRemaining: 1_000, quotaToldAt: now };
    expect(grantCalls(gate(told), limits, 10, now)).toMatchObject({
      kind: 'granted',
      calls: 10,
      peopleOnlyUntil: null,
    });
  });

  it('are for people alone once no more than the reserve of what the provider gives is left', () => {
    const told = { quotaRemaining: 50, quotaToldAt: now, monthCalls: 950 };
    expect(grantCalls(gate(told), limits, 100, now)).toMatchObject({
      kind: 'granted',
      calls: 50,
      peopleOnlyUntil: new Date('2026-12-01T00:00:00Z'),
    });
  });

  it('are none when the provider says that nothing is left, until the month turns', () => {
    const told = { quotaRemaining: 0, quotaToldAt: now };
    expect(grantCalls(gate(told), limits, 10, now)).toEqual({
      kind: 'closed',
      state: 'budget_spent',
      until: new Date('2026-12-01T00:00:00Z'),
      month: true,
    });
  });

  it('are no more than our own limits leave, and one where a probe is due', () => {
    expect(grantCalls(gate({ minuteCalls: 995 }), limits, 10, now)).toMatchObject({ calls: 5 });
    const broken = { breakerOpenUntil: new Date('2026-11-24T10:00:00Z') };
    expect(grantCalls(gate(broken), limits, 10, now)).toMatchObject({
      calls: 1,
      permit: { probe: true },
    });
  });
});
