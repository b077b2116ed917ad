import { mkdir, rename, rm } from 'node:fs/promises';

const failuresBelieved = 2;

/**
 * The folder of a broker's streams. Where the server keeps ending with what the folder holds (nats-server 2.9.10 does so
 * on damaged files, 2026-11), it is set aside, and the broker begins with an empty one: what it knew is in Postgres and
 * is published again.
 */
export class BrokerStore {
  private failures = 0;

  constructor(readonly path: string) {}

  /** Where a damaged store is kept, for people to look at; the next one takes its place. */
  get aside(): string {
    return `${this.path}.damaged`;
  }

  /** The server has ended before it was ready. */
  noteFailure(): void {
    this.failures += 1;
  }

  /** Takes note of an answer to "are you ready", and passes it on. */
  async noteReadiness(ready: Promise<boolean>): Promise<boolean> {
    if (await ready) this.failures = 0;
    return ready;
  }

  /** Call it before each start. */
  async prepare(): Promise<void> {
    if (this.failures < failuresBelieved) return;
    this.failures = 0;
    await rm(this.aside, { recursive: true, force: true });
    await rename(this.path, this.aside);
    await mkdir(this.path, { recursive: true, mode: 0o700 });
  }
}
