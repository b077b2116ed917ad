import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScriptEnvironment } from '../environment.js';
import { findNatsServer } from '../stack/nats-binary.js';
import { prepareNats } from '../stack/nats-server.js';
import { inParallel } from '../stack/parallel.js';
import { PortBook } from '../stack/ports.js';
import { preparePostgres, serverVersion } from '../stack/postgres-server.js';
import { makeSecrets, type Secrets } from '../stack/secrets.js';
import type { ShutdownStack } from '../stack/shutdown-stack.js';
import type { SupervisionEvent } from '../stack/supervised-process.js';
import type { TestFolder } from './test-folder.js';

/** What the stack of a test run is made of. */
export interface TestStackOptions {
  readonly folder: TestFolder;
  readonly binDirectory: string;
  readonly environment: ScriptEnvironment;
  readonly shutdown: ShutdownStack;
  readonly notify: (event: SupervisionEvent) => void;
}

/** What the specs are told, as environment variables, and what people are told. */
export interface TestStack {
  readonly variables: Readonly<Record<string, string>>;
  readonly description: string;
}

/** Starts one Postgres and one nats-server for all specs, fast rather than safe. */
export async function startTestStack(
  options: TestStackOptions,
  signal: AbortSignal,
): Promise<TestStack> {
  const ports = await PortBook.open(join(options.folder.path, 'ports.json'));
  const secrets = makeSecrets();
  const [postgres, nats] = await inParallel<[Part, Part]>(signal, [
    (either) => startPostgres(options, ports, secrets, either),
    (either) => startNats(options, ports, secrets, either),
  ]);
  return {
    variables: { ...postgres.variables, ...nats.variables },
    description: `${postgres.description} and ${nats.description}`,
  };
}

type Part = TestStack;

async function startPostgres(
  { folder, environment, shutdown, notify }: TestStackOptions,
  ports: PortBook,
  secrets: Secrets,
  signal: AbortSignal,
): Promise<Part> {
  const server = await preparePostgres(
    {
      directory: join(folder.path, 'postgres'),
      port: await ports.take('postgres'),
      superuserPassword: secrets.postgres.superuser,
      place: folder,
      env: environment.inherited,
      durable: false,
      notify,
    },
    signal,
  );
  shutdown.defer('Postgres', (hurry) => server.supervised.stop(hurry));
  await server.supervised.start(signal);
  const url = server.urlOf('postgres');
  return {
    variables: { TEST_DATABASE_URL: url },
    description: `Postgres ${await serverVersion(url)}`,
  };
}

async function startNats(
  { folder, environment, binDirectory, shutdown, notify }: TestStackOptions,
  ports: PortBook,
  secrets: Secrets,
  signal: AbortSignal,
): Promise<Part> {
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
    place: folder,
    env,
    notify,
  });
  shutdown.defer('nats-server', (hurry) => server.supervised.stop(hurry));
  await server.supervised.start(signal);
  return {
    variables: {
      TEST_NATS_URL: server.urlOf('admin'),
      TEST_NATS_MONITOR_URL: server.monitorUrl,
      TEST_NATS_SERVER: binary.path,
    },
    description: `nats-server ${binary.version}`,
  };
}
