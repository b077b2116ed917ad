import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failpointLine } from '@app/service-kit';
import type { ChaosSystem } from './chaos-system.js';
import type { FailpointCase } from './failpoint-cases.js';
import type { ServiceMember } from './fleet.js';
import { runMigrationCase } from './failpoint-migration.js';
import { openEnds } from './quiescence.js';
import { countFindings, findDoubles, findLosses } from './verdict.js';
import type { WorkDriver } from './work-driver.js';

const tracksPerCase = 12;
/** One replica of several fails: some work may pass it by. */
const mostRounds = 12;
const patienceMs = 40_000;
const pollMs = 200;
/** By then a small sync is done, and its tracks are enriched. */
const publishedMs = 3_500;

/** What became of one case. */
export interface FailpointResult {
  readonly case: FailpointCase;
  /** Whether the process failed there. */
  readonly passed: boolean;
  readonly seconds: number;
  readonly lost: number;
  readonly doubled: number;
  readonly open: string;
}

/** What a case needs of its surroundings. */
export interface FailpointStage {
  readonly system: ChaosSystem;
  readonly driver: WorkDriver;
  /** Whose library it is. */
  readonly owner: string;
  /** Replicas of the service that fails; one of them fails, once. */
  readonly replicas: number;
}

/** Lets one service fail at one point during small syncs, and looks at what is left when all has settled. */
export async function runFailpointCase(
  stage: FailpointStage,
  one: FailpointCase,
): Promise<FailpointResult> {
  const { system } = stage;
  const startedAt = Date.now();
  if (one.service === null) {
    const sound = await runMigrationCase(system, one);
    const seconds = (Date.now() - startedAt) / 1_000;
    return {
      case: one,
      passed: true,
      seconds,
      lost: sound ? 0 : 1,
      doubled: 0,
      open: '',
    };
  }
  await replaceWith(stage, one.service, `${one.name}:${one.mode}`);
  let open = '';
  let passed = false;
  for (let round = 1; !passed && open === '' && round <= mostRounds; round += 1) {
    await work(stage, one);
    open = await settleSmall(system);
    passed = await saidSo(system, one.service, failpointLine(one.name, one.mode));
  }
  const losses = await findLosses(system);
  const doubles = await findDoubles(system);
  for (const [what, ids] of [...Object.entries(losses), ...Object.entries(doubles)]) {
    system.options.note(`✗ ${one.name}:${one.mode} ${what}: ${ids.slice(0, 5).join(', ')}`);
  }
  return {
    case: one,
    passed,
    seconds: (Date.now() - startedAt) / 1_000,
    lost: countFindings(losses),
    doubled: countFindings(doubles),
    open,
  };
}

/** Fresh replicas, the first of which fails once; those before go. */
async function replaceWith(
  { system: { fleet }, replicas }: FailpointStage,
  service: ServiceMember,
  failpoint: string,
): Promise<void> {
  const before = fleet.of(service).length;
  await fleet.scale(service, before + 1, { FAILPOINT: failpoint });
  await fleet.scale(service, 1);
  await fleet.scale(service, replicas);
  await fleet.ready();
}

async function work({ system, driver, owner }: FailpointStage, one: FailpointCase): Promise<void> {
  const { sandbox, gateway, fleet, broker } = system;
  if (one.name.startsWith('handover.') || one.name.startsWith('tokens.')) {
    await gateway.signIn(await sandbox.signIn());
  }
  await driver.save(tracksPerCase);
  // Something is lost only where the gallery has not had it: it is away until the broker has lost its disk.
  const isLoss = one.name === 'reconcile.after-republish';
  if (isLoss) await fleet.scale('gallery-service', 0);
  if (one.name.startsWith('schedule.')) return letScheduleBegin(system);
  while ((await gateway.startSync(owner, 'incremental')) === null) await sleep(pollMs);
  if (isLoss) {
    await sleep(publishedMs);
    await broker.wipe();
    await fleet.scale('gallery-service', 1);
  }
}

/** Makes a run due, and waits for the schedule to begin it. */
async function letScheduleBegin({ owner }: ChaosSystem): Promise<void> {
  const began = `SELECT count(*)::int FROM sync.sync_history WHERE trigger = 'schedule'`;
  const before = await owner.value<number>(began);
  await owner.rows(`UPDATE sync.schedule SET incremental_at = 'epoch'`);
  const deadline = Date.now() + patienceMs;
  while ((await owner.value<number>(began)) === before && Date.now() < deadline)
    await sleep(pollMs);
}

/** Waits until nothing is left to do. @returns what is, when the patience has ended; empty where nothing is */
async function settleSmall(system: ChaosSystem): Promise<string> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    await sleep(pollMs);
    const ends = await openEnds(system);
    const left = Object.entries(ends ?? { 'postgres away': 1 }).filter(([, count]) => count > 0);
    if (left.length === 0) return '';
    if (Date.now() > deadline) return left.map(([what, count]) => `${what} ${count}`).join(', ');
  }
}

/** Whether a replica, living or gone, has said the line. */
async function saidSo(
  { options }: ChaosSystem,
  service: ServiceMember,
  line: string,
): Promise<boolean> {
  const { logs } = options.folder;
  const files = (await readdir(logs)).filter((file) => file.startsWith(service));
  const texts = await Promise.all(files.map((file) => readFile(join(logs, file), 'utf8')));
  return texts.some((text) => text.includes(line));
}
