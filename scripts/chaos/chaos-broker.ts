import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EVENT_STREAM } from '@app/messaging';
import type { ProcessPlace } from '../stack/child-process.js';
import type { NatsBinary } from '../stack/nats-binary.js';
import { natsConfig, type NatsPermissions, type NatsUser } from '../stack/nats-config.js';
import { BrokerStore } from '../stack/broker-store.js';
import { answersOk } from '../stack/readiness.js';
import { ManagedProcess, type UnexpectedExit } from './managed-process.js';

/** What the broker of a storm is made of. */
export interface ChaosBrokerOptions {
  readonly binary: NatsBinary;
  readonly directory: string;
  readonly port: number;
  readonly monitorPort: number;
  readonly passwords: Readonly<Record<NatsUser, string>>;
  readonly permissions: Readonly<Partial<Record<NatsUser, NatsPermissions>>>;
  readonly place: ProcessPlace;
  readonly env: Readonly<Record<string, string>>;
  readonly onUnexpectedExit: (exit: UnexpectedExit) => void;
}

const run = promisify(execFile);
/** Bytes that a file may have at most while the disk is full: what is longer cannot grow. */
const fullDiskBytes = 1_024;
const messages = join('jetstream', '$G', 'streams', EVENT_STREAM, 'msgs');

/** A nats-server whose disk can be lost, or replaced by an older copy of itself. */
export class ChaosBroker {
  private constructor(
    readonly process: ManagedProcess,
    private readonly store: string,
    private readonly copy: string,
  ) {}

  static async prepare(options: ChaosBrokerOptions): Promise<ChaosBroker> {
    const store = join(options.directory, 'store');
    const configFile = join(options.directory, 'nats-server.json');
    await mkdir(store, { recursive: true });
    const config = natsConfig({ ...options, serverName: 'chaos', storeDirectory: store });
    await writeFile(configFile, config, { mode: 0o600 });
    const kept = new BrokerStore(store);
    const spec = {
      name: 'nats-server',
      command: options.binary.path,
      args: ['--config', configFile],
      cwd: options.directory,
      env: options.env,
      stopSignal: 'SIGTERM',
      stopDeadlineMs: 10_000,
      prepare: () => kept.prepare(),
      isReady: () =>
        kept.noteReadiness(answersOk(`http://127.0.0.1:${options.monitorPort}/healthz`)),
    } as const;
    const managed = new ManagedProcess(spec, options.place, (exit) => {
      // Damaged beyond reading, as a flipped bit may leave it: that it cannot start is no fault of the system's.
      if (!exit.wasReady) kept.noteFailure();
      options.onUnexpectedExit(exit);
    });
    return new ChaosBroker(managed, store, join(options.directory, 'copy'));
  }

  /** Kills it; the copy that a later rollback goes back to is taken while it is down. */
  async crashAndCopy(): Promise<void> {
    await this.whileDown(async () => {
      await rm(this.copy, { recursive: true, force: true });
      await cp(this.store, this.copy, { recursive: true });
    });
  }

  /** Its disk is gone. */
  async wipe(): Promise<void> {
    await this.whileDown(async () => {
      await rm(this.store, { recursive: true, force: true });
      await mkdir(this.store);
    });
  }

  /** Its disk is the copy. */
  async rollBack(): Promise<void> {
    await this.whileDown(async () => {
      await rm(this.store, { recursive: true, force: true });
      await cp(this.copy, this.store, { recursive: true });
    });
  }

  /** The messages are the copy's, what consumers know is not: an interrupted restore. */
  async tear(): Promise<void> {
    await this.whileDown(async () => {
      if (!existsSync(join(this.copy, messages)) || !existsSync(join(this.store, messages))) return;
      await rm(join(this.store, messages), { recursive: true });
      await cp(join(this.copy, messages), join(this.store, messages), { recursive: true });
    });
  }

  /** One bit of a stored message is not what it was. */
  async flipBit(below: (limit: number) => number): Promise<void> {
    await this.whileDown(async () => {
      const folder = join(this.store, messages);
      const blocks = existsSync(folder)
        ? (await readdir(folder)).filter((name) => name.endsWith('.blk')).toSorted()
        : [];
      const block = blocks[below(Math.max(1, blocks.length))];
      if (block === undefined) return;
      const file = await open(join(folder, block), 'r+');
      try {
        const { size } = await file.stat();
        if (size === 0) return;
        const at = below(size);
        const byte = Buffer.alloc(1);
        await file.read(byte, 0, 1, at);
        byte.writeUInt8(byte.readUInt8() ^ (1 << below(8)));
        await file.write(byte, 0, 1, at);
      } finally {
        await file.close();
      }
    });
  }

  /**
   * Its disk is full for a while: no file grows any more (the limit of the process stands in for the disk's). Then there
   * is space again, and it is started anew: nats-server 2.9.10 stores nothing until then, though there is space.
   */
  async fillDisk(ms: number): Promise<void> {
    const { pid } = this.process;
    if (pid === null) return;
    await run('prlimit', ['--pid', String(pid), `--fsize=${fullDiskBytes}:`]);
    await sleep(ms);
    await this.whileDown(async () => undefined);
  }

  private async whileDown(change: () => Promise<void>): Promise<void> {
    await this.process.hold();
    await change();
    this.process.release();
    await this.process.ready();
  }
}
