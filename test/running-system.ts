import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@app/testing';
import { ChildStart } from '../scripts/start/child-start.js';

const START_TIMEOUT_MS = 400_000;

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
    private readonly start: ChildStart,
    private readonly folder: string,
  ) {}

  /** Resolves once the library is synced and enriched. @throws with the output where the start fails */
  static open(fixture: FixtureName = 'small'): Promise<RunningSystem> {
    const file = (kind: string): string => `test/fixtures/${fixture}-${kind}.csv`;
    return RunningSystem.openOn(file('library'), file('features'));
  }

  /** The same on files of one's own. */
  static async openOn(
    library: string,
    features: string,
    timeoutMs = START_TIMEOUT_MS,
  ): Promise<RunningSystem> {
    const folder = mkdtempSync(join(tmpdir(), 'pm-system-'));
    const data = join(folder, 'data');
    // Other systems are started at the same time: each is told its port, so that no two choose the same.
    const port = String(await freePort());
    const start = new ChildStart({
      root: process.cwd(),
      args: ['--library', library, '--features', features, '--data', data, '--port', port],
    });
    const { galleryUrl, sandboxUrl } = await start.ready(timeoutMs).catch(async (error) => {
      await start.stop();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    });
    return new RunningSystem(galleryUrl, sandboxUrl, data, start, folder);
  }

  /** Calls a control route of the sandbox. @throws where it refuses */
  async control(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<void> {
    const answer = await fetch(`${this.sandboxUrl}/control${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`control ${path} answered ${answer.status}`);
  }

  /** Stops it as Ctrl-C does. @returns the exit code */
  async close(): Promise<number | null> {
    const code = await this.start.stop();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}
