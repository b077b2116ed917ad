import { join } from 'node:path';
import type { ProgramSpec } from '../stack/child-process.js';
import { runToEnd } from '../stack/one-shot.js';
import { inParallel } from '../stack/parallel.js';
import { answersOk } from '../stack/readiness.js';
import { SupervisedProcess } from '../stack/supervised-process.js';
import { environmentOf, services, type Application, type Wiring } from './service-environments.js';
import type { StartContext } from './start-context.js';

/** Longer than the services give themselves (15 s), so that a slow one can still say so in its log. */
const stopDeadlineMs = 18_000;
const readyTimeoutMs = 90_000;

/** Runs the provisioner: roles, schemas, migrations, streams. */
export async function provision(
  context: StartContext,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<void> {
  await context.terminal.step(
    'preparing the database and the broker',
    () => runToEnd(programOf('provisioner', wiring), context.directory, signal),
    () => 'Database and broker are prepared',
  );
}

/** Starts the sandbox and waits until it answers. */
export async function startSandbox(
  context: StartContext,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<void> {
  const url = `http://127.0.0.1:${wiring.sandboxPort}`;
  const sandbox = supervise(context, 'sandbox', wiring, () => answersOk(`${url}/healthz`));
  context.shutdown.defer('sandbox', (hurry) => sandbox.stop(hurry));
  await context.terminal.step(
    'starting the sandbox',
    () => sandbox.start(signal),
    () => `Sandbox (${standIns(wiring)}) on ${url}`,
  );
}

/** Starts the four services and the broker's keeper together and waits until each says that it is ready. */
export async function startServices(
  context: StartContext,
  wiring: Wiring,
  signal: AbortSignal,
): Promise<void> {
  const started = [...services, 'broker-keeper' as const].map((service) => {
    const readyUrl = `http://127.0.0.1:${wiring.opsPorts[service]}/readyz`;
    return { service, process: supervise(context, service, wiring, () => answersOk(readyUrl)) };
  });
  context.shutdown.defer('services', async (hurry) => {
    await Promise.all(started.map(({ process }) => process.stop(hurry)));
  });
  await inParallel(
    signal,
    started.map(({ service, process }) => async (either: AbortSignal) => {
      const start = (): Promise<void> => process.start(either);
      await context.terminal.step(`starting ${service}`, start, () => describe(service, wiring));
    }),
  );
}

function describe(service: Application, wiring: Wiring): string {
  const place = service === 'gateway' ? ` on http://127.0.0.1:${wiring.gatewayPort}` : '';
  return `${service}${place}`;
}

function standIns({ spotify, soundcharts }: Wiring): string {
  const names = [
    spotify.isStandIn ? ['Spotify'] : [],
    soundcharts.isStandIn ? ['SoundCharts'] : [],
  ];
  return `stand-in for ${names.flat().join(' and ')}`;
}

function supervise(
  context: StartContext,
  application: Application,
  wiring: Wiring,
  isReady: () => Promise<boolean>,
): SupervisedProcess {
  const spec = { ...programOf(application, wiring), readyTimeoutMs, isReady };
  return new SupervisedProcess(spec, context.directory, (event) => {
    context.terminal.supervision(event);
  });
}

function programOf(application: Application, wiring: Wiring): ProgramSpec {
  const entry = join(wiring.root, 'dist', 'apps', ...entryOf(application));
  return {
    name: application,
    command: process.execPath,
    args: ['--enable-source-maps', entry],
    cwd: wiring.root,
    env: environmentOf(application, wiring),
    stopSignal: 'SIGTERM',
    stopDeadlineMs,
  };
}

/**
 * The file that is run, as a path below `dist/apps`. The broker's keeper is the provisioner's second program: both log
 * in as the broker's administrator.
 */
export function entryOf(application: Application): string[] {
  if (application === 'broker-keeper') return ['provisioner', 'src', 'keep-broker.main.js'];
  return [application, 'src', 'main.js'];
}
