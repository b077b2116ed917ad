import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { faultKinds } from '../../scripts/chaos/storm-plan.js';
import { runChaos } from './run-chaos.js';

const longestMs = 500_000;

const reportSchema = z.object({
  seed: z.int(),
  events: z.int(),
  effects: z.int(),
  faults: z.record(z.string(), z.int()),
  lost: z.int(),
  doubled: z.int(),
  changed: z.int(),
  resumeSeconds: z.number().nullable(),
  unexpectedExits: z.int(),
});

describe('a storm over the whole system', () => {
  it('loses, doubles and changes nothing', async () => {
    const args = ['--seconds', '25', '--seed', '7', '--json'];
    const { code, last, findings } = await runChaos(args, longestMs);
    expect(findings).toEqual([]);
    const report = reportSchema.parse(JSON.parse(last));
    expect(report).toMatchObject({ lost: 0, doubled: 0, changed: 0, unexpectedExits: 0 });
    expect(code).toBe(0);
    expect(Object.keys(report.faults).toSorted()).toEqual([...faultKinds].toSorted());
    expect(report.events).toBeGreaterThan(1_000);
    expect(report.effects).toBeGreaterThan(report.events);
    expect(report.resumeSeconds).not.toBeNull();
  });
});
