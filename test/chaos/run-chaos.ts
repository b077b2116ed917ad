import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What `npm run chaos` did: its exit code, the last line of its report, and what it found wrong. */
export interface ChaosRun {
  readonly code: number;
  readonly last: string;
  readonly findings: readonly string[];
}

/** Runs `npm run chaos` as a process of its own, as an operator would. */
export function runChaos(args: readonly string[], longestMs: number): Promise<ChaosRun> {
  return new Promise((resolve) => {
    const script = join(root, 'scripts', 'chaos.mjs');
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: root, maxBuffer: 10_000_000, timeout: longestMs },
      (_error, stdout, stderr) => {
        resolve({
          code: child.exitCode ?? -1,
          last: stdout.trim().split('\n').at(-1) ?? '',
          findings: stderr.split('\n').filter((line) => line.startsWith('✗')),
        });
      },
    );
  });
}
