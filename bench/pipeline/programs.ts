import { join } from 'node:path';
import type { ProgramSpec } from '../../scripts/stack/child-process.js';
import { runToEnd } from '../../scripts/stack/one-shot.js';
import { answersOk } from '../../scripts/stack/readiness.js';
import { SupervisedProcess, type ServiceSpec } from '../../scripts/stack/supervised-process.js';
import { environmentOf, type Wiring } from '../../scripts/start/service-environments.js';
import type { ServersOptions } from './servers.js';

const stopDeadlineMs = 18_000;
const readyTimeoutMs = 60_000;

/** Runs the provisioner: roles, schemas, migrations, streams. */
export async function provision(
  { root, folder }: ServersOptions,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<void> {
  const env = environmentOf('provisioner', wiring);
  await runToEnd(
    program(root, 'provisioner', ['apps', 'provisioner', 'src', 'main.js'], env),
    folder,
    signal,
  );
}

/** Starts a service as `npm start` does, and waits until it is ready. */
export async function startService(
  options: ServersOptions,
  service: 'sync-service' | 'enrichment-service',
  wiring: Wiring,
  signal: AbortSignal,
): Promise<void> {
  const opsPort = await options.ports.take(`${service}.ops`);
  const env = { ...environmentOf(service, wiring), OPS_PORT: String(opsPort) };
  const spec = program(options.root, service, ['apps', service, 'src', 'main.js'], env);
  await supervise(options, spec, () => answersOk(`http://127.0.0.1:${opsPort}/readyz`), signal);
}

/** Starts the upstream that both pipelines ask, and waits until it answers. */
export async function startStub(
  options: ServersOptions,
  port: number,
  signal: AbortSignal,
): Promise<void> {
  const env = { ...options.environment.inherited, PORT: String(port) };
  const spec = program(options.root, 'stub', ['bench', 'pipeline', 'stub', 'stub.main.js'], env);
  await supervise(options, spec, () => answersOk(`http://127.0.0.1:${port}/`), signal);
}

/** Starts one of the two processes of the hand-written pipeline. It is ready once it has taken its first tracks. */
export async function startBaseline(
  options: ServersOptions,
  name: 'discover' | 'enrich',
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const env = { ...options.environment.inherited, ...variables };
  const entry = ['bench', 'pipeline', 'baseline', `${name}.main.js`];
  const spec = program(options.root, `baseline-${name}`, entry, env);
  await supervise(options, spec, async () => true, signal);
}

function program(
  root: string,
  name: string,
  entry: readonly string[],
  env: Readonly<Record<string, string>>,
): ProgramSpec {
  const args = ['--enable-source-maps', join(root, 'dist', ...entry)];
  const command = process.execPath;
  return { name, command, args, cwd: root, env, stopSignal: 'SIGTERM', stopDeadlineMs };
}

async function supervise(
  { folder, shutdown, notify }: ServersOptions,
  spec: ProgramSpec,
  isReady: ServiceSpec['isReady'],
  signal: AbortSignal,
): Promise<void> {
  const supervised = new SupervisedProcess({ ...spec, readyTimeoutMs, isReady }, folder, notify);
  shutdown.defer(spec.name, (hurry) => supervised.stop(hurry));
  await supervised.start(signal);
}
