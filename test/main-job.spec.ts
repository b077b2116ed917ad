import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const reportSchema = z.looseObject({
  library: z.object({
    rows: z.int(),
    saved: z.int(),
    distinct: z.int(),
    skipped: z.record(z.string(), z.int()),
  }),
  tracks: z.looseObject({
    discovered: z.int(),
    enriched: z.int(),
    notFound: z.int(),
    failed: z.int(),
  }),
  calls: z.looseObject({ spotify: z.int(), soundcharts: z.int() }),
  seconds: z.object({
    start: z.number(),
    sync: z.number(),
    enrichment: z.number(),
    total: z.number(),
  }),
});
type Report = z.infer<typeof reportSchema>;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pm-main-job-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the main job as a newcomer would, and gives what it printed on stdout. */
function runOnce(
  ...options: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const job = spawn(process.execPath, ['scripts/start.mjs', '--once', '--json', ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    job.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    job.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    job.once('error', reject);
    job.once('exit', (code) => resolve({ code, stdout, stderr }));
  });
}

async function report(): Promise<Report> {
  const result = await runOnce(
    '--library',
    'test/fixtures/small-library.csv',
    '--features',
    'test/fixtures/small-features.csv',
    '--data',
    join(folder, 'data'),
  );
  if (result.code !== 0) throw new Error(`the job ended with ${result.code}:\n${result.stderr}`);
  const lines = result.stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  return reportSchema.parse(JSON.parse(lines[0] ?? ''));
}

describe('the main job', () => {
  it('accounts for every row, asks once per recording, and does nothing again when it is run again', async () => {
    const first = await report();
    expect(first.library).toEqual({
      rows: 9,
      saved: 7,
      distinct: 6,
      skipped: { local_file: 1, withdrawn: 1 },
    });
    expect(first.tracks).toMatchObject({ discovered: 6, enriched: 5, notFound: 1, failed: 0 });
    // Five recordings: two of them are asked for by ISRC as well, because their Spotify id is not known.
    expect(first.calls).toMatchObject({ spotify: 2, soundcharts: 7 });
    const again = await report();
    expect(again.library).toEqual(first.library);
    expect(again.tracks).toMatchObject({ discovered: 0, enriched: 5, notFound: 1 });
    expect(again.calls).toMatchObject({ soundcharts: 0 });
  });

  it('fails with a reason where the library cannot be read', async () => {
    const { code, stdout, stderr } = await runOnce('--library', join(folder, 'nowhere.csv'));
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/nowhere\.csv/);
    expect(
      stdout.trim() === '' ||
        z.looseObject({ error: z.string() }).safeParse(JSON.parse(stdout)).success,
    ).toBe(true);
  });
});
