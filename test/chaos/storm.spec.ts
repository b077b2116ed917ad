import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { faultKinds } from '../../scripts/chaos/storm-plan.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const longestMs = 150_000;

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

function storm(args: readonly string[]): Promise<{ code: number; last: string; errors: string }> {
  return new Promise((resolve) => {
    const script = join(root, 'scripts', 'chaos.mjs');
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: root, maxBuffer: 10_000_000, timeout: longestMs },
      (_error, stdout, stderr) => {
        const last = stdout.trim().split('\n').at(-1) ?? '';
        resolve({ code: child.exitCode ?? -1, last, errors: stderr });
      },
    );
  });
}

describe('a storm over the whole system', () => {
  it(
    'loses, doubles and changes nothing',
    async () => {
      const { code, last, errors } = await storm(['--seconds', '25', '--seed', '7', '--json']);
      const found = errors.split('\n').filter((line) => line.startsWith('✗'));
      expect(found).toEqual([]);
      const report = reportSchema.parse(JSON.parse(last));
      expect(report).toMatchObject({ lost: 0, doubled: 0, changed: 0, unexpectedExits: 0 });
      expect(code).toBe(0);
      expect(Object.keys(report.faults).toSorted()).toEqual([...faultKinds].toSorted());
      expect(report.events).toBeGreaterThan(1_000);
      expect(report.effects).toBeGreaterThan(report.events);
      expect(report.resumeSeconds).not.toBeNull();
    },
    longestMs + 10_000,
  );
});
