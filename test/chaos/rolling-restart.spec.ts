import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runChaos } from './run-chaos.js';

const longestMs = 500_000;

const reportSchema = z.object({
  restarted: z.record(z.string(), z.int()),
  reads: z.int(),
  failedReads: z.int(),
  failures: z.array(z.string()),
  acceptedRuns: z.int(),
  lostRuns: z.int(),
  lost: z.int(),
  doubled: z.int(),
  unexpectedExits: z.int(),
});

describe('a rolling restart of every service, two replicas each', () => {
  it('is noticed neither by people who browse nor by a library that is read', async () => {
    const { code, last, findings } = await runChaos(['--rolling', '--seed', '5'], longestMs);
    expect(findings).toEqual([]);
    const report = reportSchema.parse(JSON.parse(last));
    expect(report).toMatchObject({
      restarted: { gateway: 2, 'sync-service': 2, 'enrichment-service': 2, 'gallery-service': 2 },
      lostRuns: 0,
      lost: 0,
      doubled: 0,
      unexpectedExits: 0,
    });
    expect(report.acceptedRuns).toBeGreaterThan(0);
    expect(report.reads).toBeGreaterThan(1_000);
    expect({
      enough: report.failedReads <= report.reads / 1_000,
      failures: report.failures,
    }).toMatchObject({ enough: true });
    expect(code).toBe(0);
  });
});
