import type { ScriptEnvironment } from '../environment.js';
import { openDataDirectory } from '../stack/data-directory.js';
import { LogFollower } from '../stack/log-follower.js';
import { PlainError } from '../stack/plain-error.js';
import { PortBook } from '../stack/ports.js';
import { loadSecrets } from '../stack/secrets.js';
import { ShutdownStack } from '../stack/shutdown-stack.js';
import { StopRequest, type StopSignals } from '../stack/stop-signals.js';
import type { StartOptions } from './arguments.js';
import { reportTable, type OnceReport } from './once-report.js';
import { requireStandIn, runOnce } from './run-once.js';
import { serve } from './serve.js';
import type { Installation, StartContext } from './start-context.js';
import { planStart } from './start-plan.js';
import { startSystem } from './start-system.js';
import { Terminal, type LineSink } from './terminal.js';

/** All that a start depends on. `startedAt` is on the clock of `performance.now()`. */
export interface StartRun {
  readonly installation: Installation;
  readonly options: StartOptions;
  readonly environment: ScriptEnvironment;
  readonly out: LineSink;
  readonly err: LineSink;
  readonly signals: StopSignals;
  readonly startedAt: number;
}

/**
 * `npm start`: starts everything, then either stays until it is asked to stop or, with `--once`, makes one measured run.
 * In the end everything is stopped. Returns the exit code: 0 when all went as it should, 1 for a failure, 130 for a
 * measured run that was interrupted.
 */
export async function runStart(run: StartRun): Promise<number> {
  const { options, signals } = run;
  const terminal = new Terminal(options.once ? run.err : run.out);
  const shutdown = new ShutdownStack();
  let outcome: Outcome;
  try {
    outcome = { kind: 'finished', report: await startAndUse(run, terminal, shutdown) };
  } catch (error) {
    outcome = signals.stop.aborted
      ? { kind: 'stopped', why: explain(signals.stop.reason) }
      : { kind: 'failed', error };
  }
  terminal.endProgress();
  tellOutcome(outcome, terminal);
  await shutdown.unwind(signals.hurry, (name, error) => {
    terminal.warn(`${name} could not be stopped: ${String(error)}`);
  });
  if (outcome.kind === 'stopped') terminal.line('Everything is stopped.');
  printResult(outcome, run);
  return exitCode(outcome, options.once);
}

type Outcome =
  | { readonly kind: 'finished'; readonly report: OnceReport }
  | { readonly kind: 'stopped'; readonly why: string }
  | { readonly kind: 'failed'; readonly error: unknown };

async function startAndUse(
  run: StartRun,
  terminal: Terminal,
  shutdown: ShutdownStack,
): Promise<OnceReport> {
  const { environment, installation, options } = run;
  const { stop } = run.signals;
  const plan = planStart(installation.root, options, environment);
  if (options.once) requireStandIn(plan);
  const purpose = options.once ? 'npm start -- --once' : 'npm start';
  const directory = await openDataDirectory(plan.dataDirectory, { fresh: options.fresh, purpose });
  shutdown.defer('data directory', () => directory.close());
  if (directory.endedOrphans.length > 0) {
    terminal.line(`✓ Ended what a killed start had left: ${directory.endedOrphans.join(', ')}`);
  }
  if (options.verbose) followLogs(directory.logs, terminal, shutdown);
  const context: StartContext = {
    installation,
    options,
    environment,
    plan,
    directory,
    shutdown,
    terminal,
    secrets: await loadSecrets(directory.secretsFile),
    ports: await PortBook.open(directory.portsFile),
  };
  const system = await startSystem(context, stop);
  if (options.once) return runOnce(context, system, run.startedAt, stop);
  return serve(context, system, stop);
}

function followLogs(directory: string, terminal: Terminal, shutdown: ShutdownStack): void {
  const follower = new LogFollower(directory, (line) => {
    terminal.line(line);
  });
  follower.start();
  shutdown.defer('logs', () => follower.stop());
}

function tellOutcome(outcome: Outcome, terminal: Terminal): void {
  switch (outcome.kind) {
    case 'finished':
      return;
    case 'stopped':
      terminal.line(`Stopping (${outcome.why}) …`);
      return;
    case 'failed':
      terminal.line(`✗ ${explain(outcome.error)}`);
      return;
    default:
      outcome satisfies never;
  }
}

function printResult(outcome: Outcome, { options, out }: StartRun): void {
  if (!options.once) return;
  if (outcome.kind === 'finished') {
    const { report } = outcome;
    out.write(`${options.json ? JSON.stringify(report) : reportTable(report)}\n`);
    return;
  }
  const error = outcome.kind === 'stopped' ? outcome.why : explain(outcome.error);
  if (options.json) out.write(`${JSON.stringify({ error })}\n`);
}

function exitCode(outcome: Outcome, once: boolean): number {
  switch (outcome.kind) {
    case 'finished':
      return 0;
    case 'stopped':
      return once ? 130 : 0;
    case 'failed':
      return 1;
    default:
      return outcome satisfies never;
  }
}

/** What is wrong, for people; a stack only where nobody expected the error. */
function explain(error: unknown): string {
  if (error instanceof PlainError || error instanceof StopRequest) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
