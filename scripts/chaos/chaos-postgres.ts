import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ProcessPlace } from '../stack/child-process.js';
import { choosePostgresAccount } from '../stack/postgres-account.js';
import { findPostgresBinaries } from '../stack/postgres-binaries.js';
import { clearStaleServer, createCluster } from '../stack/postgres-cluster.js';
import { serverVersion } from '../stack/postgres-server.js';
import { identifyProcess } from '../stack/process-identity.js';
import { signalProcess } from '../stack/signals.js';
import { ManagedProcess, type UnexpectedExit } from './managed-process.js';

const run = promisify(execFile);

/** What a Postgres of a storm is made of. */
export interface ChaosPostgresOptions {
  readonly directory: string;
  readonly port: number;
  readonly superuserPassword: string;
  readonly place: ProcessPlace;
  readonly env: Readonly<Record<string, string>>;
  readonly onUnexpectedExit: (exit: UnexpectedExit) => void;
}

/** A Postgres with its usual promises (commits are on disk) that can be made to crash. */
export class ChaosPostgres {
  private constructor(
    readonly process: ManagedProcess,
    readonly ownerUrl: (database: string) => string,
  ) {}

  static async prepare(options: ChaosPostgresOptions, signal: AbortSignal): Promise<ChaosPostgres> {
    const { directory, port, superuserPassword } = options;
    const binaries = await findPostgresBinaries();
    const account = await choosePostgresAccount(directory, [binaries.postgres]);
    // Only the making of the cluster does not wait for the disk; the server does.
    await createCluster({ ...options, account, binaries, durable: false }, signal);
    const ownerUrl = (database: string): string =>
      `postgres://postgres:${superuserPassword}@127.0.0.1:${port}/${database}`;
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
    const args = [
      '-D',
      directory,
      '-p',
      String(port),
      '-c',
      'jit=off',
      '-c',
      'max_connections=200',
    ];
    const spec = {
      name: 'postgres',
      cwd: '/',
      env: options.env,
      ...account.invoke(binaries.postgres, [...args, ...settings.flatMap((one) => ['-c', one])]),
      stopSignal: 'SIGINT',
      stopDeadlineMs: 20_000,
      prepare: () => clearStaleServer(directory),
      isReady: () =>
        serverVersion(ownerUrl('postgres')).then(
          () => true,
          () => false,
        ),
    } as const;
    const managed = new ManagedProcess(spec, options.place, options.onUnexpectedExit);
    return new ChaosPostgres(managed, ownerUrl);
  }

  /** Kills the server and every process of it at the same moment, and starts it again when all are gone. */
  async crash(): Promise<void> {
    const { pid } = this.process;
    if (pid === null) return;
    const backends = (await childrenOf(pid)).flatMap((child) => identifyProcess(child) ?? []);
    const down = this.process.hold();
    for (const backend of backends) signalProcess(backend.pid, 'SIGKILL');
    await down;
    for (const backend of backends) {
      while (identifyProcess(backend.pid)?.startedAt === backend.startedAt) await sleep(20);
    }
    this.process.release();
    await this.process.ready();
  }
}

async function childrenOf(parent: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []));
}
