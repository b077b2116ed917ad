import { readEnvironment } from '../environment.js';
import { PlainError } from '../stack/plain-error.js';
import { listenForStop, StopRequest } from '../stack/stop-signals.js';
import { parseSyncArguments, usage, type SyncOptions } from './arguments.js';
import { openGateway } from './open-gateway.js';
import { BarDisplay, JsonDisplay, type RunDisplay } from './run-display.js';
import { exitCodeOf, watchRun } from './watch-run.js';

const usageExitCode = 2;
const interruptedExitCode = 130;

/** `npm run sync`: starts a run of the library, or joins the one that is active. @returns the exit code */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  const options = parseSyncArguments(argv);
  if (options === null) {
    process.stderr.write(usage);
    return usageExitCode;
  }
  const signals = listenForStop();
  try {
    return await sync(root, options, signals.stop);
  } catch (error) {
    if (signals.stop.aborted || error instanceof StopRequest) {
      process.stderr.write('\nNot watched any more; the run goes on.\n');
      return interruptedExitCode;
    }
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    signals.dispose();
  }
}

async function sync(root: string, options: SyncOptions, signal: AbortSignal): Promise<number> {
  const gateway = await openGateway(root, options.data, readEnvironment(), signal);
  const display: RunDisplay = options.json
    ? new JsonDisplay(process.stdout)
    : new BarDisplay(process.stderr, () => new Date());
  const run = await gateway.startSync(options.mode);
  if (!options.watch) {
    if (options.json) display.end(run);
    else process.stdout.write(`The sync ${run.id} is ${run.state}\n`);
    return 0;
  }
  try {
    const ended = await watchRun(gateway, run, display, signal);
    display.end(ended);
    return exitCodeOf(ended.state);
  } finally {
    display.leave();
  }
}
