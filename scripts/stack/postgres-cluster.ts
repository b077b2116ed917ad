import { chown, mkdir, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessPlace } from './child-process.js';
import { runToEnd } from './one-shot.js';
import { hasEnded } from './orphans.js';
import type { PostgresAccount } from './postgres-account.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { identifyProcess } from './process-identity.js';
import { signalProcess } from './signals.js';
import { PlainError } from './plain-error.js';

const fastShutdownMs = 15_000;

/** The files of a database cluster cannot be used; the message says what to do. */
export class PostgresClusterError extends PlainError {
  override readonly name = 'PostgresClusterError';
}

/** What `createCluster` needs. `env` is the environment of the programs. */
export interface ClusterOptions {
  readonly directory: string;
  readonly account: PostgresAccount;
  readonly binaries: PostgresBinaries;
  readonly superuserPassword: string;
  readonly place: ProcessPlace;
  readonly env: Readonly<Record<string, string>>;
  /** false: skip waiting for the disk, for clusters that are thrown away. */
  readonly durable: boolean;
}

/**
 * Makes the database cluster where there is none yet: UTF-8, sorted by code point, SCRAM passwords, superuser
 * `postgres`. It is made beside its place and moved there when complete, so an interrupted start leaves no half cluster.
 */
export async function createCluster(options: ClusterOptions, signal: AbortSignal): Promise<void> {
  const { directory, account, binaries } = options;
  if ((await clusterVersion(directory)) !== null) return;
  const draft = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  await rm(draft, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, options.superuserPassword, { mode: 0o600 });
  try {
    if (account.owner !== null) {
      await chown(draft, account.owner.uid, account.owner.gid);
      await chown(passwordFile, account.owner.uid, account.owner.gid);
    }
    const invocation = account.invoke(binaries.initdb, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...localeArguments(process.platform),
      '--no-instructions',
      ...(options.durable ? [] : ['--no-sync']),
    ]);
    const stopping = { stopSignal: 'SIGTERM', stopDeadlineMs: 2_000 } as const;
    const program = { name: 'initdb', cwd: '/', env: options.env, ...invocation, ...stopping };
    await runToEnd(program, options.place, signal);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, directory);
}

/** The major version that made a cluster, such as `17`; null where there is none. */
export async function clusterVersion(directory: string): Promise<string | null> {
  const text = await readFile(join(directory, 'PG_VERSION'), 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

/**
 * Clears the way for a server: ends a Postgres that still runs on this cluster (we hold the lock of the data directory,
 * so nobody else needs it), and removes a `postmaster.pid` whose pid belongs to something else by now.
 */
export async function clearStaleServer(directory: string): Promise<void> {
  const file = join(directory, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return;
  const identity = identifyProcess(Number.parseInt(text, 10));
  if (identity !== null && (await worksIn(identity.pid, directory))) {
    signalProcess(identity.pid, 'SIGINT');
    if (await hasEnded(identity, fastShutdownMs)) return;
    throw new PostgresClusterError(
      `a Postgres (process ${identity.pid}) still runs on ${directory} and does not stop`,
    );
  }
  await rm(file, { force: true });
}

/** A postmaster's working directory is its data directory. Without /proc Postgres' own check has to do. */
async function worksIn(pid: number, directory: string): Promise<boolean> {
  return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === directory;
}

/** Letters are told apart by Unicode, order is by code point: the same result on every machine. */
function localeArguments(platform: NodeJS.Platform): string[] {
  return platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8'];
}
