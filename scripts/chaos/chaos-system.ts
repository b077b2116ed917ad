import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connectBroker } from '@app/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import type { ScriptEnvironment } from '../environment.js';
import { runToEnd } from '../stack/one-shot.js';
import type { NatsPermissions, NatsUser } from '../stack/nats-config.js';
import { findNatsServer } from '../stack/nats-binary.js';
import { PortBook } from '../stack/ports.js';
import { ensureDatabase } from '../stack/postgres-server.js';
import { answersOk } from '../stack/readiness.js';
import { makeSecrets } from '../stack/secrets.js';
import type { ShutdownStack } from '../stack/shutdown-stack.js';
import { environmentOf, type Wiring } from '../start/service-environments.js';
import type { TestFolder } from '../test/test-folder.js';
import { ChaosBroker } from './chaos-broker.js';
import { ChaosPostgres } from './chaos-postgres.js';
import { Fleet } from './fleet.js';
import { GatewayStandIn } from './gateway-stand-in.js';
import { installLedger } from './ledger.js';
import { ManagedProcess, type UnexpectedExit } from './managed-process.js';
import { OwnerDatabase } from './owner-database.js';
import { SandboxControl } from './sandbox-control.js';
import { databaseName, wireChaos, type Network } from './chaos-wiring.js';
import { TcpProxy } from './tcp-proxy.js';

/** What a system for a storm is made with. */
export interface ChaosSystemOptions {
  readonly root: string;
  readonly folder: TestFolder;
  readonly environment: ScriptEnvironment;
  readonly shutdown: ShutdownStack;
  readonly permissions: Readonly<Partial<Record<NatsUser, NatsPermissions>>>;
  /** Tracks in the library at the beginning. */
  readonly tracks: number;
  readonly note: (line: string) => void;
  readonly onUnexpectedExit: (exit: UnexpectedExit) => void;
}

/** The whole system, running, and the harness's own ways into it. */
export interface ChaosSystem {
  readonly options: ChaosSystemOptions;
  readonly wiring: Wiring;
  readonly postgres: ChaosPostgres;
  readonly broker: ChaosBroker;
  readonly fleet: Fleet;
  readonly proxies: Readonly<Record<Network, TcpProxy>>;
  readonly owner: OwnerDatabase;
  readonly sandbox: SandboxControl;
  readonly gateway: GatewayStandIn;
  /** The broker's administrator. */
  readonly admin: NatsConnection;
  /** Messages that the storm itself put into the stream so far. */
  readonly sent: { duplicates: number; poison: number };
}

/** Starts everything; the shutdown stack of the options stops it again. */
export async function startChaosSystem(
  options: ChaosSystemOptions,
  signal: AbortSignal,
): Promise<ChaosSystem> {
  const { folder, environment, shutdown, onUnexpectedExit } = options;
  const env = environment.inherited;
  const ports = await PortBook.open(join(folder.path, 'ports.json'));
  const secrets = makeSecrets();
  const real = {
    nats: await ports.take('nats'),
    postgres: await ports.take('postgres'),
    sandbox: await ports.take('sandbox'),
  };
  const proxies = {
    nats: new TcpProxy(await ports.take('nats.proxy'), real.nats),
    postgres: new TcpProxy(await ports.take('postgres.proxy'), real.postgres),
    sandbox: new TcpProxy(await ports.take('sandbox.proxy'), real.sandbox),
  };
  for (const proxy of Object.values(proxies)) {
    await proxy.listen();
    shutdown.defer('proxy', () => proxy.close());
  }
  const common = { place: folder, env, onUnexpectedExit };
  const superuserPassword = secrets.postgres.superuser;
  const directory = join(folder.path, 'postgres');
  const postgres = await ChaosPostgres.prepare(
    { ...common, directory, port: real.postgres, superuserPassword },
    signal,
  );
  shutdown.defer('Postgres', (hurry) => postgres.process.stop(hurry));
  postgres.process.start();
  const natsDirectory = join(folder.path, 'nats');
  await mkdir(natsDirectory);
  const binDirectory = join(options.root, '.data', 'bin');
  const broker = await ChaosBroker.prepare({
    ...common,
    binary: await findNatsServer(binDirectory, environment.PATH, env, signal),
    directory: natsDirectory,
    port: real.nats,
    monitorPort: await ports.take('nats.monitor'),
    passwords: secrets.nats,
    permissions: options.permissions,
  });
  shutdown.defer('nats-server', (hurry) => broker.process.stop(hurry));
  broker.process.start();
  await Promise.all([postgres.process.ready(), broker.process.ready()]);
  await ensureDatabase(postgres.ownerUrl('postgres'), databaseName);

  const ownerUrl = postgres.ownerUrl(databaseName);
  const balancer = await ports.take('balancer');
  const wiring = wireChaos(options, secrets, { ...real, proxies, balancer }, ownerUrl);
  await runToEnd(
    {
      name: 'provisioner',
      command: process.execPath,
      args: [join(options.root, 'dist', 'apps', 'provisioner', 'src', 'main.js')],
      cwd: options.root,
      env: environmentOf('provisioner', wiring),
      stopSignal: 'SIGTERM',
      stopDeadlineMs: 10_000,
    },
    folder,
    signal,
  );
  const sandbox = startSandbox(options, wiring, real.sandbox);
  shutdown.defer('sandbox', (hurry) => sandbox.stop(hurry));
  sandbox.start();
  const owner = new OwnerDatabase(ownerUrl);
  shutdown.defer('database connections', () => owner.close());
  await installLedger(owner);
  const takePort = (name: string): Promise<number> => ports.take(name);
  const fleet = new Fleet({ wiring, place: folder, takePort, onUnexpectedExit });
  shutdown.defer('services', (hurry) => fleet.stop(hurry));
  await fleet.scale('broker-keeper', 1);
  await fleet.scale('sync-service', 1);
  await fleet.scale('enrichment-service', 1);
  await fleet.scale('gallery-service', 1);
  await Promise.all([sandbox.ready(), fleet.ready()]);
  const natsUrl = (user: NatsUser): string =>
    `nats://${user}:${secrets.nats[user]}@127.0.0.1:${real.nats}`;
  const gateway = new GatewayStandIn(natsUrl('gateway'), wiring.tokenSealingKey);
  await gateway.connect();
  shutdown.defer('requests', () => gateway.close());
  const admin = await connectBroker(natsUrl('admin'), 'chaos');
  shutdown.defer('broker connection', () => admin.close());
  const control = new SandboxControl(`http://127.0.0.1:${real.sandbox}`, {
    id: wiring.spotify.clientId,
    secret: wiring.spotify.clientSecret,
  });
  return {
    options,
    wiring,
    postgres,
    broker,
    fleet,
    proxies,
    owner,
    sandbox: control,
    gateway,
    admin,
    sent: { duplicates: 0, poison: 0 },
  };
}

function startSandbox(options: ChaosSystemOptions, wiring: Wiring, port: number): ManagedProcess {
  const spec = {
    name: 'sandbox',
    command: process.execPath,
    args: [join(options.root, 'dist', 'apps', 'sandbox', 'src', 'main.js')],
    cwd: options.root,
    env: { ...environmentOf('sandbox', wiring), LOG_LEVEL: 'warn' },
    stopSignal: 'SIGTERM',
    stopDeadlineMs: 10_000,
    isReady: () => answersOk(`http://127.0.0.1:${port}/healthz`),
  } as const;
  return new ManagedProcess(spec, options.folder, options.onUnexpectedExit);
}
