import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScriptEnvironment } from '../environment.js';
import type { ProcessPlace } from './child-process.js';
import { findNatsServer, type NatsBinary } from './nats-binary.js';
import { prepareNats, type NatsOptions, type NatsServer } from './nats-server.js';
import type { PortBook } from './ports.js';
import { preparePostgres, type PostgresServer } from './postgres-server.js';
import type { Secrets } from './secrets.js';
import type { ShutdownStack } from './shutdown-stack.js';
import type { SupervisionEvent } from './supervised-process.js';

/** What the servers of a command are made of that has a folder of its own for everything. */
export interface OwnServersOptions {
  readonly folder: ProcessPlace & { readonly path: string };
  readonly environment: ScriptEnvironment;
  readonly ports: PortBook;
  readonly secrets: Secrets;
  readonly shutdown: ShutdownStack;
  readonly notify: (event: SupervisionEvent) => void;
}

/** Starts a Postgres in the folder. @param durable whether commits are on disk */
export async function startOwnPostgres(
  { folder, environment, ports, secrets, shutdown, notify }: OwnServersOptions,
  durable: boolean,
  signal: AbortSignal,
): Promise<PostgresServer> {
  const server = await preparePostgres(
    {
      directory: join(folder.path, 'postgres'),
      port: await ports.take('postgres'),
      superuserPassword: secrets.postgres.superuser,
      place: folder,
      env: environment.inherited,
      durable,
      notify,
    },
    signal,
  );
  shutdown.defer('Postgres', (hurry) => server.supervised.stop(hurry));
  await server.supervised.start(signal);
  return server;
}

/** Starts a nats-server in the folder. @param binDirectory where one is unpacked if there is none */
export async function startOwnNats(
  { folder, environment, ports, secrets, shutdown, notify }: OwnServersOptions,
  binDirectory: string,
  permissions: NonNullable<NatsOptions['permissions']>,
  signal: AbortSignal,
): Promise<NatsServer & { readonly binary: NatsBinary }> {
  const env = environment.inherited;
  const binary = await findNatsServer(binDirectory, environment.PATH, env, signal);
  const directory = join(folder.path, 'nats');
  await mkdir(directory);
  const server = await prepareNats({
    binary,
    directory,
    port: await ports.take('nats'),
    monitorPort: await ports.take('nats.monitor'),
    passwords: secrets.nats,
    permissions,
    place: folder,
    env,
    notify,
  });
  shutdown.defer('nats-server', (hurry) => server.supervised.stop(hurry));
  await server.supervised.start(signal);
  return { ...server, binary };
}
