import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { z } from 'zod';
import { PlainError } from './plain-error.js';

const loopback = '127.0.0.1';
/** Below the range from which Linux and macOS take the ports of outgoing connections, which come and go. */
const quietRange = { from: 20_000, to: 29_999 } as const;
const attempts = 200;

/** Some port of the quiet range, free or not. */
export const anyQuietPort = (): number => randomInt(quietRange.from, quietRange.to + 1);

const rememberedSchema = z.record(z.string(), z.int().min(1).max(65_535));

/** Whether a port can be listened on, or why not. */
export type PortState = 'free' | 'taken' | 'forbidden';

/** Tries to listen on a port of the loopback address. `forbidden`: the system keeps it for the superuser. */
export function probePort(port: number): Promise<PortState> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EACCES') resolve('forbidden');
      else reject(error);
    });
    server.listen({ port, host: loopback, exclusive: true }, () => {
      server.close(() => {
        resolve('free');
      });
    });
  });
}

/** No free port was found. */
export class NoFreePortError extends PlainError {
  override readonly name = 'NoFreePortError';
}

/**
 * The ports of one data directory. Each is known by a name; what a name had last time it gets again while it is free,
 * so that addresses stay the same from start to start.
 */
export class PortBook {
  private readonly taken = new Set<number>();

  private constructor(
    private readonly file: string,
    private readonly remembered: Map<string, number>,
    private readonly pickPort: () => number,
  ) {}

  /** Opens `ports.json`; a missing or damaged file is an empty book. */
  static async open(file: string, pickPort: () => number = anyQuietPort): Promise<PortBook> {
    const text = await readFile(file, 'utf8').catch(() => '{}');
    return new PortBook(file, new Map(Object.entries(parseBook(text))), pickPort);
  }

  /** The port this name had last time. */
  lastOf(name: string): number | undefined {
    return this.remembered.get(name);
  }

  /** A free port for a name: the first of `preferred`, else the one it had, else any. Throws `NoFreePortError`. */
  async take(name: string, preferred: readonly number[] = []): Promise<number> {
    const last = this.remembered.get(name);
    const wishes = last === undefined ? preferred : [...preferred, last];
    for (const port of wishes) {
      if (await this.claim(name, port)) return port;
    }
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const port = this.pickPort();
      if (await this.claim(name, port)) return port;
    }
    throw new NoFreePortError(`found no free port for ${name} on ${loopback}`);
  }

  /** Remembers the ports for the next start. */
  async save(): Promise<void> {
    const book = Object.fromEntries(this.remembered);
    await writeFile(this.file, `${JSON.stringify(book, null, 2)}\n`, { mode: 0o600 });
  }

  private async claim(name: string, port: number): Promise<boolean> {
    if (this.taken.has(port)) return false;
    this.taken.add(port);
    if ((await probePort(port)) !== 'free') return false;
    this.remembered.set(name, port);
    return true;
  }
}

function parseBook(text: string): Record<string, number> {
  try {
    return rememberedSchema.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
