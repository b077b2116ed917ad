import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { brokerPermissions } from '@app/messaging';
import { EnvironmentError, readEnvironment, type ScriptEnvironment } from '../environment.js';
import { watchLauncher } from '../stack/launcher-watch.js';
import { listenForStop } from '../stack/stop-signals.js';
import { parseStartArguments, UsageError, type StartOptions } from './arguments.js';
import { helpText } from './help-text.js';
import { runStart } from './run-start.js';
import { explainSwallowedFlags } from './swallowed-flags.js';

const usageExitCode = 2;

/** `npm start`. `root` is the checkout, `argv` what follows the lone `--`. Returns the exit code. */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const { stdout: out, stderr: err } = process;
  // A terminal that was closed takes no more lines; that must not keep the rest from being stopped.
  for (const stream of [out, err]) stream.on('error', () => undefined);
  let environment: ScriptEnvironment;
  let options: StartOptions;
  try {
    environment = readEnvironment();
    const underNpm = environment.npm_lifecycle_event === 'start';
    const swallowed = underNpm ? explainSwallowedFlags(environment.npmConfig, argv) : null;
    if (swallowed !== null) throw new UsageError(swallowed);
    options = parseStartArguments(argv, environment.INIT_CWD ?? process.cwd());
    await requireFiles(options);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof EnvironmentError)) throw error;
    err.write(`${error.message}\nAll options: npm start -- --help\n`);
    return usageExitCode;
  }
  if (options.help) {
    out.write(helpText());
    return 0;
  }

  const signals = listenForStop();
  process.on('uncaughtException', (error) => {
    err.write(`✗ unexpected: ${error.stack ?? error.message}\n`);
    process.exitCode = 1;
    signals.request('an unexpected error');
  });
  const stopWatching =
    environment.npm_lifecycle_event === 'start'
      ? watchLauncher(() => {
          signals.request('the end of npm');
        })
      : (): void => undefined;
  const installation = {
    root,
    binDirectory: join(root, '.data', 'bin'),
    natsPermissions: brokerPermissions(),
  };
  const exitCode = await runStart({
    installation,
    options,
    environment,
    out,
    err,
    signals,
    startedAt,
  });
  stopWatching();
  signals.dispose();
  return exitCode === 0 ? Number(process.exitCode ?? 0) : exitCode;
}

async function requireFiles({ library, features }: StartOptions): Promise<void> {
  for (const [option, file] of Object.entries({ library, features })) {
    if (file === undefined) continue;
    await access(file).catch(() => {
      throw new UsageError(`--${option}: there is no readable file ${file}`);
    });
  }
}
