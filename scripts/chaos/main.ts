import { randomInt } from 'node:crypto';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { readEnvironment } from '../environment.js';
import { PlainError } from '../stack/plain-error.js';
import { ShutdownStack } from '../stack/shutdown-stack.js';
import { listenForStop } from '../stack/stop-signals.js';
import { clearDeadTestFolders, makeTestFolder, type TestFolder } from '../test/test-folder.js';
import { parseChaosArguments, type ChaosOptions } from './arguments.js';
import { describeFindings, isSound, reportLine, reportText } from './report.js';
import { describeResult, isResultSound, runFailpoints } from './run-failpoints.js';
import { stormOnce } from './run-storm.js';
import { stormWithout } from './self-test.js';

const usage =
  'npm run chaos -- [--seconds N] [--seed S] [--json] [--self-test] [--failpoints [--only NAME]] [--keep]';
const usageExitCode = 2;
const interruptedExitCode = 130;
const settlePatienceMs = 90_000;

/** What every kind of run works with. */
interface Scene {
  readonly root: string;
  readonly options: ChaosOptions;
  readonly signal: AbortSignal;
  readonly hurry: AbortSignal;
  readonly note: (line: string) => void;
}

/** `npm run chaos`: storms over a system of its own in a temporary folder. Returns the exit code. */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  let options: ChaosOptions;
  try {
    options = parseChaosArguments(argv, randomInt(1, 0x7fff_ffff));
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    return usageExitCode;
  }
  // The client for requests tells of every lost connection: here they are lost on purpose.
  Logger.overrideLogger(false);
  const signals = listenForStop();
  const note = (line: string): void => {
    process.stderr.write(`${new Date().toISOString().slice(11, 23)} ${line}\n`);
  };
  const scene = { root, options, note, signal: signals.stop, hurry: signals.hurry };
  try {
    await clearDeadTestFolders(tmpdir());
    note(`seed ${options.seed}`);
    return await run(scene);
  } catch (error) {
    if (signals.stop.aborted) return interruptedExitCode;
    note(`✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 1;
  } finally {
    signals.dispose();
  }
}

function run(scene: Scene): Promise<number> {
  switch (scene.options.mode) {
    case 'storm':
      return storm(scene);
    case 'self-test':
      return selfTest(scene);
    case 'failpoints':
      return failpointTable(scene);
  }
}

async function storm(scene: Scene): Promise<number> {
  const { options, signal } = scene;
  const report = await inFolder(scene, (stage) =>
    stormOnce(
      { ...stage, without: 'none', beforeStorm: async () => undefined, settlePatienceMs },
      signal,
    ),
  );
  for (const line of describeFindings(report)) process.stderr.write(`${line}\n`);
  process.stdout.write(`${options.json ? reportLine(report) : reportText(report)}\n`);
  return isSound(report) ? 0 : 1;
}

async function selfTest(scene: Scene): Promise<number> {
  let noticed = true;
  for (const without of ['reconciliation', 'inbox'] as const) {
    const result = await inFolder(scene, (stage) => stormWithout(without, stage, scene.signal));
    noticed &&= result.noticed;
    // An inbox that forgets looks like lost effects: there, only what was doubled says something.
    const found =
      without === 'inbox' ? { doubled: result.doubled } : { lostEffects: result.lostEffects };
    const line = { seed: scene.options.seed, without, ...found, noticed: result.noticed };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return noticed ? 0 : 1;
}

async function failpointTable(scene: Scene): Promise<number> {
  const results = await inFolder(scene, (stage) =>
    runFailpoints(stage, scene.options.only, scene.signal),
  );
  for (const result of results) process.stdout.write(`${describeResult(result)}\n`);
  const bad = results.filter((result) => !isResultSound(result)).length;
  process.stdout.write(`${results.length} cases, ${bad} with findings\n`);
  return bad === 0 ? 0 : 1;
}

/** Gives a run a folder of its own, and stops and removes everything afterwards, whatever came of it. */
async function inFolder<T>(
  { root, options, note, hurry }: Scene,
  use: (stage: {
    readonly root: string;
    readonly folder: TestFolder;
    readonly environment: ReturnType<typeof readEnvironment>;
    readonly shutdown: ShutdownStack;
    readonly note: (line: string) => void;
    readonly seed: number;
    readonly seconds: number;
  }) => Promise<T>,
): Promise<T> {
  const { seed, seconds } = options;
  const shutdown = new ShutdownStack();
  const folder = await makeTestFolder(tmpdir());
  shutdown.defer('folder', async () => {
    if (options.keep) {
      const kept = await mkdtemp(join(tmpdir(), `playlist-maker-chaos-${seed}-`));
      await cp(folder.logs, kept, { recursive: true });
      note(`the logs are in ${kept}`);
    }
    await folder.remove();
  });
  try {
    const environment = readEnvironment();
    return await use({ root, folder, environment, shutdown, note, seed, seconds });
  } finally {
    await shutdown.unwind(hurry, (name, error) => {
      note(`${name} could not be stopped: ${String(error)}`);
    });
  }
}
