import { randomInt } from 'node:crypto';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { PlainError } from '../stack/plain-error.js';
import { inTestFolder, runUntilStopped, type TestFolderStage } from '../test/run-in-test-folder.js';
import { parseChaosArguments, type ChaosOptions } from './arguments.js';
import { reliabilityDocument } from './reliability-document.js';
import { describeFindings, isSound, reportLine, reportText, type ChaosReport } from './report.js';
import { isRollingSound, rollingLine, runRollingRestart } from './rolling-restart.js';
import { describeResult, isResultSound, runFailpoints } from './run-failpoints.js';
import { stormOnce } from './run-storm.js';
import { runSelfTest, selfTestLine, selfTests, type SelfTestResult } from './self-test.js';

const usage =
  'npm run chaos -- [--seconds N] [--seed S] [--json] [--keep] [--drills | --self-test | --failpoints [--only NAME] [--replicas N] | --rolling | --full]';
const usageExitCode = 2;
/** A long storm leaves a backlog of tens of thousands of events behind, a busy machine any storm. */
const settlePatienceMs = 300_000;
/** Long enough for every kind of fault once: the drills come after them. */
const calmSeconds = 5;
const selfTestSeconds = 25;

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
  const note = (line: string): void => {
    process.stderr.write(`${new Date().toISOString().slice(11, 23)} ${line}\n`);
  };
  return runUntilStopped(({ stop, hurry }) => {
    note(`seed ${options.seed}`);
    return run({ root, options, note, signal: stop, hurry });
  });
}

function run(scene: Scene): Promise<number> {
  switch (scene.options.mode) {
    case 'storm':
      return storm(scene, false);
    case 'drills':
      return storm({ ...scene, options: { ...scene.options, seconds: calmSeconds } }, true);
    case 'self-test':
      return selfTest(scene);
    case 'failpoints':
      return failpointTable(scene);
    case 'rolling':
      return rolling(scene);
    case 'full':
      return full(scene);
  }
}

async function storm(scene: Scene, drills: boolean): Promise<number> {
  const { options } = scene;
  const report = await oneStorm(scene, drills);
  for (const line of describeFindings(report)) process.stderr.write(`${line}\n`);
  process.stdout.write(`${options.json ? reportLine(report) : reportText(report)}\n`);
  return isSound(report) ? 0 : 1;
}

function oneStorm(scene: Scene, drills: boolean): Promise<ChaosReport> {
  const calm = { reconciliation: true, drills, beforeStorm: async () => undefined };
  return inFolder(scene, (stage) =>
    stormOnce({ ...stage, ...calm, settlePatienceMs }, scene.signal),
  );
}

async function selfTest(scene: Scene): Promise<number> {
  const results = await allSelfTests(scene);
  return results.every(({ noticed }) => noticed) ? 0 : 1;
}

async function allSelfTests(scene: Scene): Promise<SelfTestResult[]> {
  const results: SelfTestResult[] = [];
  for (const test of selfTests) {
    const result = await inFolder(scene, (stage) => runSelfTest(test, stage, scene.signal));
    process.stdout.write(`${selfTestLine(scene.options.seed, result)}\n`);
    results.push(result);
  }
  return results;
}

async function rolling(scene: Scene): Promise<number> {
  const result = await inFolder(scene, (stage) => runRollingRestart(stage, scene.signal));
  process.stdout.write(`${rollingLine(result)}\n`);
  return isRollingSound(result) ? 0 : 1;
}

/** The long storm, its drills, the self-tests and a rolling restart; the document says what came of them. */
async function full(scene: Scene): Promise<number> {
  const report = await oneStorm(scene, true);
  for (const line of describeFindings(report)) process.stderr.write(`${line}\n`);
  process.stdout.write(`${reportLine(report)}\n`);
  const short = { ...scene, options: { ...scene.options, seconds: selfTestSeconds } };
  const tests = await allSelfTests(short);
  const restart = await inFolder(short, (stage) => runRollingRestart(stage, scene.signal));
  process.stdout.write(`${rollingLine(restart)}\n`);
  await writeFile(
    join(scene.root, 'docs', 'reliability.md'),
    reliabilityDocument({ report, tests, restart, seconds: scene.options.seconds }),
  );
  scene.note('docs/reliability.md is written');
  const sound = tests.every(({ noticed }) => noticed) && isRollingSound(restart);
  return isSound(report) && sound ? 0 : 1;
}

async function failpointTable(scene: Scene): Promise<number> {
  const results = await inFolder(scene, (stage) =>
    runFailpoints(stage, scene.options, scene.signal),
  );
  for (const result of results) process.stdout.write(`${describeResult(result)}\n`);
  const bad = results.filter((result) => !isResultSound(result)).length;
  process.stdout.write(`${results.length} cases, ${bad} with findings\n`);
  return results.length > 0 && bad === 0 ? 0 : 1;
}

/** What one run works with. */
interface Stage extends TestFolderStage {
  readonly root: string;
  readonly seed: number;
  readonly seconds: number;
}

/** Gives a run a folder of its own; its logs outlive it where somebody wants to keep them. */
function inFolder<T>(
  { root, options: { seed, seconds, keep }, note, hurry }: Scene,
  use: (stage: Stage) => Promise<T>,
): Promise<T> {
  return inTestFolder({ note, hurry }, (stage) => {
    if (keep) stage.shutdown.defer('logs', () => keepLogs(stage, seed));
    return use({ ...stage, root, seed, seconds });
  });
}

async function keepLogs({ folder, note }: TestFolderStage, seed: number): Promise<void> {
  const kept = await mkdtemp(join(tmpdir(), `playlist-maker-chaos-${seed}-`));
  await cp(folder.logs, kept, { recursive: true });
  note(`the logs are in ${kept}`);
}
