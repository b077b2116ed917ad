import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PortBook } from '../stack/ports.js';
import type { TestFolderStage } from '../test/run-in-test-folder.js';

const galleryLine = /Gallery\s+(http:\/\/127\.0\.0\.1:\d+)/;
const sandboxLine = /Sandbox .* on (http:\/\/127\.0\.0\.1:\d+)/;
const completeLine = 'Gallery complete';
const pollMs = 50;
/** A library of 50,000 takes about six minutes (2 cores, 2026-11). */
const galleryPatienceMs = 900_000;

export interface ChildStartOptions {
  readonly root: string;
  /** The options of `npm start`. */
  readonly args: readonly string[];
  /** The whole environment; that of this process where it is left out. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ChildAddresses {
  readonly galleryUrl: string;
  /** The stand-in for the providers. */
  readonly sandboxUrl: string;
}

/** `npm start` on stand-ins, as a process of its own. */
export class ChildStart {
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;
  private output = '';

  constructor({ root, args, env }: ChildStartOptions) {
    this.child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
      cwd: root,
      ...(env === undefined ? {} : { env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = new Promise((resolve) => this.child.once('exit', (code) => resolve(code)));
    const keep = (chunk: Buffer): void => void (this.output += chunk.toString('utf8'));
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
  }

  /**
   * Resolves once the library is synced, enriched and shown.
   * @throws with the output where it does not get there in time; the reason of an aborted `signal`
   */
  async ready(patienceMs: number, signal?: AbortSignal): Promise<ChildAddresses> {
    const deadline = Date.now() + patienceMs;
    let how = '';
    void this.ended.then((code) => (how = `npm start ended with ${code}`));
    for (;;) {
      signal?.throwIfAborted();
      const galleryUrl = galleryLine.exec(this.output)?.[1];
      const sandboxUrl = sandboxLine.exec(this.output)?.[1];
      const isComplete = this.output.includes(completeLine);
      if (galleryUrl && sandboxUrl && isComplete) return { galleryUrl, sandboxUrl };
      if (Date.now() > deadline) how ||= 'the system did not become ready in time';
      if (how !== '') throw new Error(`${how}:\n${this.output}`);
      await sleep(pollMs);
    }
  }

  /** Stops it as Ctrl-C does. @returns the exit code */
  stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }
}

/** The whole system with a generated library of about `tracks` entries. @returns the gallery's address */
export async function startGallery(
  { root, folder, environment, shutdown }: TestFolderStage & { readonly root: string },
  tracks: number,
  signal: AbortSignal,
): Promise<string> {
  const ports = await PortBook.open(join(folder.path, 'ports.json'));
  const port = await ports.take('gallery');
  const system = new ChildStart({
    root,
    args: ['--data', join(folder.path, 'data'), '--port', String(port)],
    env: { ...environment.inherited, SANDBOX_TRACKS: String(tracks) },
  });
  shutdown.defer('the system', async () => void (await system.stop()));
  return (await system.ready(galleryPatienceMs, signal)).galleryUrl;
}
