import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_TIMEOUT_MS = 120_000;

/** Which of `test/fixtures` the system is started on: `<name>-library.csv` and `<name>-features.csv`. */
export type FixtureName = 'small' | 'varied';

/** The whole system, started as people start it, on a small library. */
export class RunningSystem {
  private constructor(
    readonly galleryUrl: string,
    /** The stand-in for Spotify and SoundCharts. */
    readonly sandboxUrl: string,
    /** The data directory. */
    readonly data: string,
    private readonly start: ChildProcess,
    private readonly folder: string,
  ) {}

  /** Resolves once the library is synced and enriched. @throws with the output where the start fails */
  static async open(fixture: FixtureName = 'small'): Promise<RunningSystem> {
    const folder = mkdtempSync(join(tmpdir(), 'pm-system-'));
    const start = spawn(
      process.execPath,
      [
        'scripts/start.mjs',
        '--library',
        `test/fixtures/${fixture}-library.csv`,
        '--features',
        `test/fixtures/${fixture}-features.csv`,
        '--data',
        join(folder, 'data'),
        '--port',
        String(await freePort()),
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const { galleryUrl, sandboxUrl } = await readyAddresses(start);
    return new RunningSystem(galleryUrl, sandboxUrl, join(folder, 'data'), start, folder);
  }

  /** Stops it as Ctrl-C does. @returns the exit code */
  async close(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) =>
      this.start.once('exit', (code) => resolve(code)),
    );
    this.start.kill('SIGINT');
    const code = await ended;
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

/** Other systems are started at the same time: each is told its port, so that no two choose the same. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

interface Addresses {
  readonly galleryUrl: string;
  readonly sandboxUrl: string;
}

function readyAddresses(start: ChildProcess): Promise<Addresses> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => reject(new Error(`${reason}:\n${output}`));
    const timer = setTimeout(
      () => fail('the system did not become ready in time'),
      START_TIMEOUT_MS,
    );
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const galleryUrl = /Gallery\s+(http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      const sandboxUrl = /Sandbox .* on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (!galleryUrl || !sandboxUrl || !output.includes('Gallery complete')) return;
      clearTimeout(timer);
      resolve({ galleryUrl, sandboxUrl });
    };
    start.stdout?.on('data', read);
    start.stderr?.on('data', read);
    start.once('exit', (code) => fail(`npm start ended with ${code}`));
  });
}
