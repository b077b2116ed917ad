import { join } from 'node:path';
import { startOwnNats, startOwnPostgres, type OwnServersOptions } from '../stack/own-servers.js';
import { inParallel } from '../stack/parallel.js';
import { PortBook } from '../stack/ports.js';
import { serverVersion } from '../stack/postgres-server.js';
import { makeSecrets } from '../stack/secrets.js';

/** What the stack of a test run is made of. */
export interface TestStackOptions extends Omit<OwnServersOptions, 'ports' | 'secrets'> {
  readonly binDirectory: string;
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
  const servers = { ...options, ports, secrets: makeSecrets() };
  const [postgres, nats] = await inParallel<[TestStack, TestStack]>(signal, [
    (either) => startPostgres(servers, either),
    (either) => startNats(servers, options.binDirectory, either),
  ]);
  return {
    variables: { ...postgres.variables, ...nats.variables },
    description: `${postgres.description} and ${nats.description}`,
  };
}

async function startPostgres(options: OwnServersOptions, signal: AbortSignal): Promise<TestStack> {
  const url = (await startOwnPostgres(options, false, signal)).urlOf('postgres');
  return {
    variables: { TEST_DATABASE_URL: url },
    description: `Postgres ${await serverVersion(url)}`,
  };
}

async function startNats(
  options: OwnServersOptions,
  binDirectory: string,
  signal: AbortSignal,
): Promise<TestStack> {
  const server = await startOwnNats(options, binDirectory, {}, signal);
  return {
    variables: {
      TEST_NATS_URL: server.urlOf('admin'),
      TEST_NATS_MONITOR_URL: server.monitorUrl,
      TEST_NATS_SERVER: server.binary.path,
    },
    description: `nats-server ${server.binary.version}`,
  };
}
