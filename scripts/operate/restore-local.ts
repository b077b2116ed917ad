import { join } from 'node:path';
import type { ScriptEnvironment } from '../environment.js';
import { openDataDirectory } from '../stack/data-directory.js';
import { runToEnd } from '../stack/one-shot.js';
import { inParallel } from '../stack/parallel.js';
import { PortBook } from '../stack/ports.js';
import { loadSecrets } from '../stack/secrets.js';
import { ShutdownStack } from '../stack/shutdown-stack.js';
import { listenForStop } from '../stack/stop-signals.js';
import type { StartOptions } from '../start/arguments.js';
import { provision } from '../start/start-applications.js';
import type { StartContext } from '../start/start-context.js';
import { startNats, type NatsUrls } from '../start/start-nats.js';
import { planStart } from '../start/start-plan.js';
import { startPostgres, type DatabaseUrls } from '../start/start-postgres.js';
import { wire } from '../start/start-system.js';
import { Terminal } from '../start/terminal.js';

/**
 * Restores a backup into a data directory that `npm start` has not filled: its Postgres and broker are started and
 * prepared, the backup is restored and compared, and everything is stopped again. `npm start -- --data DIR` goes on
 * from there.
 */
export async function restoreLocally(
  root: string,
  file: string,
  data: string,
  environment: ScriptEnvironment,
): Promise<void> {
  const signals = listenForStop();
  const shutdown = new ShutdownStack();
  const terminal = new Terminal(process.stdout);
  const options: StartOptions = {
    fresh: false,
    once: false,
    json: false,
    verbose: false,
    help: false,
    port: undefined,
    library: undefined,
    features: undefined,
    data,
  };
  try {
    const directory = await openDataDirectory(data, { fresh: false, purpose: 'npm run restore' });
    shutdown.defer('data directory', () => directory.close());
    const context: StartContext = {
      installation: { root, binDirectory: join(root, '.data', 'bin') },
      options,
      environment,
      plan: planStart(root, options, environment),
      directory,
      shutdown,
      terminal,
      secrets: await loadSecrets(directory.secretsFile),
      ports: await PortBook.open(directory.portsFile),
    };
    const [databaseUrls, natsUrls] = await inParallel<[DatabaseUrls, NatsUrls]>(signals.stop, [
      (either) => startPostgres(context, either),
      (either) => startNats(context, either),
    ]);
    const wiring = await wire(context, 0, databaseUrls, natsUrls);
    await context.ports.save();
    await provision(context, wiring, signals.stop);
    const restore = {
      name: 'restore',
      command: process.execPath,
      args: [join(root, 'dist', 'apps', 'provisioner', 'src', 'restore.main.js'), file],
      cwd: root,
      env: { ...environment.inherited, DATABASE_URL: databaseUrls.owner },
      stopSignal: 'SIGTERM' as const,
      stopDeadlineMs: 10_000,
    };
    await terminal.step(
      'restoring the backup',
      () => runToEnd(restore, directory, signals.stop),
      () => 'Restored; every table equals the backup',
    );
  } finally {
    await shutdown.unwind(signals.hurry, (name, error) => {
      terminal.warn(`${name} could not be stopped: ${String(error)}`);
    });
    signals.dispose();
  }
}
