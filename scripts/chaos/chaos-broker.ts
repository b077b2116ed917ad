import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVENT_STREAM } from '@app/messaging';
import type { ProcessPlace } from '../stack/child-process.js';
import type { NatsBinary } from '../stack/nats-binary.js';
import { natsConfig, type NatsPermissions, type NatsUser } from '../stack/nats-config.js';
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
    const spec = {
      name: 'nats-server',
      command: options.binary.path,
      args: ['--config', configFile],
      cwd: options.directory,
      env: options.env,
      stopSignal: 'SIGTERM',
      stopDeadlineMs: 10_000,
      isReady: () => answersOk(`http://127.0.0.1:${options.monitorPort}/healthz`),
    } as const;
    const managed = new ManagedProcess(spec, options.place, options.onUnexpectedExit);
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

  private async whileDown(change: () => Promise<void>): Promise<void> {
    await this.process.hold();
    await change();
    this.process.release();
    await this.process.ready();
  }
}
