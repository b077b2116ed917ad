import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { syncRunSchema } from '@app/contracts';
import { z } from 'zod';
import { RunningSystem } from './running-system.js';

const replaySchema = z.object({
  published: z.record(z.string(), z.int()),
  tracks: z.int(),
  different: z.int(),
  missing: z.int(),
  extra: z.int(),
});

const purgeSchema = z.object({
  rows: z.record(z.string(), z.int()),
  events: z.int(),
});

let folder: string;
let system: RunningSystem;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pm-operate-'));
  system = await RunningSystem.open();
});

afterAll(async () => {
  expect(await system.close()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

function operate(...words: string[]): ReturnType<typeof runScript> {
  return runScript('operate.mjs', words);
}

function runScript(
  name: string,
  words: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const command = spawn(process.execPath, [`scripts/${name}`, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    command.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    command.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    command.once('error', reject);
    command.once('exit', (code) => resolve({ code, stdout, stderr }));
  });
}

async function galleryHash(url: string): Promise<string> {
  const body = await (await fetch(`${url}/api/tracks?limit=200`)).text();
  return createHash('sha256').update(body).digest('hex');
}

async function tracksShown(url: string): Promise<number> {
  const page = (await (await fetch(`${url}/api/tracks?limit=200`)).json()) as { items: unknown[] };
  return page.items.length;
}

describe('an operator', () => {
  it('rebuilds the read model beside the live one: the same, byte for byte, and readers notice nothing', async () => {
    const before = await galleryHash(system.galleryUrl);
    const statuses = new Set<number>();
    let reading = true;
    const reader = (async () => {
      while (reading) statuses.add((await fetch(`${system.galleryUrl}/api/tracks?limit=5`)).status);
    })();
    const { code, stdout, stderr } = await operate('replay', 'gallery', '--data', system.data);
    reading = false;
    await reader;
    expect([code, stderr]).toEqual([0, expect.stringContaining('published again')]);
    expect(replaySchema.parse(JSON.parse(stdout))).toMatchObject({
      tracks: 6,
      different: 0,
      missing: 0,
      extra: 0,
    });
    expect(await galleryHash(system.galleryUrl)).toBe(before);
    expect([...statuses]).toEqual([200]);
  });

  it('backs up while it runs, and restores into a new data directory with every table equal', async () => {
    const file = join(folder, 'backup.gz');
    expect(await operate('backup', file, '--data', system.data)).toMatchObject({ code: 0 });
    const restored = await operate('restore', file, '--data', join(folder, 'restored'));
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    expect(restored.stdout).toMatch(/every table equals the backup/);
    const again = await operate('restore', file, '--data', join(folder, 'restored'));
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/is not empty/);
  });

  it('reads the library anew from a terminal and sees how it goes', async () => {
    const sync = (...words: string[]) => runScript('sync.mjs', [...words, '--data', system.data]);
    const full = await sync('--mode', 'full', '--watch', '--json');
    expect([full.code, full.stderr]).toEqual([0, '']);
    const lines = full.stdout.trimEnd().split('\n');
    const runs = lines.map((line) => syncRunSchema.parse(JSON.parse(line)));
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
    expect(runs.at(-1)).toMatchObject({ state: 'completed', trigger: 'admin', added: 0 });
    const quick = await sync('--mode', 'incremental', '--watch');
    expect([quick.code, quick.stdout]).toEqual([0, '']);
    expect(quick.stderr).toMatch(/9 of 9 entries/);
    expect(quick.stderr).toMatch(/0 added, 0 returned, 0 removed, 1 call$/m);
    const wrong = await sync('--mode', 'quick');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/^Use: npm run sync/)]);
  });

  it('gets a claim code that works once, and help where a command makes no sense', async () => {
    const { code, stdout } = await operate('admin:claim', '--data', system.data);
    expect(code).toBe(0);
    expect(stdout).toContain(`${system.galleryUrl}/auth/spotify/admin?claim=`);
    const replacing = await operate('admin:claim', '--replace', '--data', system.data);
    expect([replacing.code, replacing.stdout]).toEqual([
      0,
      expect.stringContaining('becomes a regular user'),
    ]);
    for (const words of [
      [],
      ['backup'],
      ['backup', 'x', '--yes'],
      ['purge', '--replace'],
      ['replay', 'gallery', 'twice'],
      ['format', 'disk'],
    ]) {
      const refused = await operate(...words);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/^Use: /)]);
    }
    expect(await operate('replay', 'gallery', '--data', join(folder, 'nowhere'))).toMatchObject({
      code: 1,
    });
  });

  it('deletes everything that came from Spotify, having said so twice', async () => {
    const unsure = await operate('purge', '--data', system.data);
    expect([unsure.code, unsure.stdout]).toEqual([1, '']);
    expect(unsure.stderr).toContain('Nothing was deleted.');
    expect(await tracksShown(system.galleryUrl)).toBe(6);
    const sure = await operate('purge', '--yes', '--data', system.data);
    expect(sure.code).toBe(0);
    const report = purgeSchema.parse(JSON.parse(sure.stdout));
    expect(report.rows).toMatchObject({ 'sync.tracks': 6, 'gateway.users': 1 });
    expect(report.events).toBeGreaterThan(0);
    expect(await tracksShown(system.galleryUrl)).toBe(0);
  });
});
