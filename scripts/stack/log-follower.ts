import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const pollMs = 250;

/**
 * Prints every line that is added to the logs of a directory, as `<process>| <line>`, until `stop` is called (which
 * prints what is left). Logs are polled: the programs write to them directly and go on if nobody reads.
 */
export class LogFollower {
  private readonly positions = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly directory: string,
    private readonly print: (line: string) => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.reading = this.reading.then(() => this.readAll());
    }, pollMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.reading;
    await this.readAll();
  }

  private async readAll(): Promise<void> {
    for (const entry of await readdir(this.directory).catch(() => [])) {
      if (entry.endsWith('.log')) await this.readNew(entry);
    }
  }

  private async readNew(entry: string): Promise<void> {
    const handle = await open(join(this.directory, entry), 'r').catch(() => null);
    if (handle === null) return;
    try {
      const position = this.positions.get(entry) ?? 0;
      const { size } = await handle.stat();
      if (size <= position) return;
      const chunk = Buffer.alloc(size - position);
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
      const complete = chunk.subarray(0, bytesRead).lastIndexOf('\n') + 1;
      this.positions.set(entry, position + complete);
      this.printLines(entry, chunk.toString('utf8', 0, complete));
    } finally {
      await handle.close();
    }
  }

  private printLines(entry: string, added: string): void {
    const name = entry.replace(/\.log$/, '');
    for (const line of added.split('\n')) {
      if (line !== '') this.print(`${name}| ${line}`);
    }
  }
}
