import pg from 'pg';
import type { ProcessPlace } from './child-process.js';
import { choosePostgresAccount } from './postgres-account.js';
import { findPostgresBinaries } from './postgres-binaries.js';
import {
  clearStaleServer,
  clusterVersion,
  createCluster,
  PostgresClusterError,
} from './postgres-cluster.js';
import { SupervisedProcess, type SupervisionEvent } from './supervised-process.js';

const host = '127.0.0.1';

/** Where and how to run a Postgres server. */
export interface PostgresOptions {
  /** The folder of the database cluster; made if missing. */
  readonly directory: string;
  readonly port: number;
  readonly superuserPassword: string;
  readonly place: ProcessPlace;
  readonly env: Readonly<Record<string, string>>;
  /** false: as fast as possible, for data that may be lost with the machine. */
  readonly durable: boolean;
  readonly notify: (event: SupervisionEvent) => void;
}

/** A Postgres server that is kept running. */
export interface PostgresServer {
  readonly supervised: SupervisedProcess;
  /** The superuser's address of a database of this server. */
  urlOf(database: string): string;
}

const settings = {
  listen_addresses: host,
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '100',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
} as const;
const carelessSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
} as const;

/**
 * Makes the cluster if needed and describes the server, not yet started: call `supervised.start`. Throws
 * `PostgresBinariesError`, `PostgresAccountError`, `PostgresClusterError` and `OneShotError` (initdb).
 */
export async function preparePostgres(
  options: PostgresOptions,
  signal: AbortSignal,
): Promise<PostgresServer> {
  const binaries = await findPostgresBinaries();
  const account = await choosePostgresAccount(options.directory, [binaries.postgres]);
  await createCluster({ ...options, account, binaries }, signal);
  const urlOf = (database: string): string => superuserUrl(options, database);
  const chosen = { ...settings, ...(options.durable ? {} : carelessSettings) };
  const args = ['-D', options.directory, '-p', String(options.port)];
  for (const [name, value] of Object.entries(chosen)) args.push('-c', `${name}=${value}`);
  const supervised = new SupervisedProcess(
    {
      name: 'postgres',
      cwd: '/',
      env: options.env,
      ...account.invoke(binaries.postgres, args),
      // SIGINT is Postgres' fast shutdown: sessions are ended, data is written.
      stopSignal: 'SIGINT',
      stopDeadlineMs: 20_000,
      readyTimeoutMs: 60_000,
      prepare: () => clearStaleServer(options.directory),
      isReady: () => acceptsLogins(urlOf('postgres'), options.directory),
    },
    options.place,
    options.notify,
  );
  return { supervised, urlOf };
}

/** The version of a server, such as `17.10`. */
export async function serverVersion(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version.split(' ')[0] ?? 'of an unknown version';
  });
}

/** Creates a database unless it exists. `name` must be a plain identifier. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
}

async function acceptsLogins(url: string, directory: string): Promise<boolean> {
  try {
    await serverVersion(url);
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01') {
      const version = await clusterVersion(directory);
      throw new PostgresClusterError(
        `the password in secrets.json does not fit the Postgres ${version} data in ${directory}: ` +
          'restore the file, or start over with --fresh',
        { cause: error },
      );
    }
    return false;
  }
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that ends while a connection is idle must not take this process with it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function superuserUrl(options: PostgresOptions, database: string): string {
  return `postgres://postgres:${options.superuserPassword}@${host}:${options.port}/${database}`;
}
