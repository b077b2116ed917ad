import { setTimeout as sleep } from 'node:timers/promises';
import { brokerPermissions } from '@app/messaging';
import { describeExit } from '../stack/child-process.js';
import type { NatsPermissions, NatsUser } from '../stack/nats-config.js';
import { startChaosSystem, type ChaosSystem, type ChaosSystemOptions } from './chaos-system.js';
import type { UnexpectedExit } from './managed-process.js';
import { excusedRepetitions, repeatedAnswers } from './paid-calls.js';
import { runDrills, type DrillKind, type DrillResult } from './drills.js';
import { measureFlow } from './flow.js';
import { countEffects, hurryRetries, settle } from './quiescence.js';
import type { ChaosReport } from './report.js';
import { runStorm, type FaultCounts } from './storm.js';
import { planStorm, type FaultKind } from './storm-plan.js';
import { findDoubles, findLosses } from './verdict.js';
import { Witness } from './witness.js';
import { WorkDriver } from './work-driver.js';

const firstTracks = 150;
const cutSettlesMs = 200;
/** The exit code of a process whose broker connection is closed for good. */
const closedForGoodCode = 70;

export interface StormOptions extends Pick<
  ChaosSystemOptions,
  'root' | 'folder' | 'environment' | 'shutdown' | 'note'
> {
  readonly seed: number;
  readonly seconds: number;
  /** False takes the sight of the stream away from the services: nobody can tell then that it has lost something. */
  readonly reconciliation: boolean;
  readonly kinds?: readonly FaultKind[];
  /** Whether outages are timed one by one after the storm. */
  readonly drills: boolean;
  /** Called once the system runs and nobody has asked it for anything. */
  readonly beforeStorm: (system: ChaosSystem) => Promise<void>;
  readonly settlePatienceMs: number;
}

/** One storm over one fresh system. */
export async function stormOnce(options: StormOptions, signal: AbortSignal): Promise<ChaosReport> {
  const exits: UnexpectedExit[] = [];
  const system = await startChaosSystem(
    {
      ...options,
      tracks: firstTracks,
      permissions: options.reconciliation ? brokerPermissions() : blindPermissions(),
      onUnexpectedExit: (exit) => {
        options.note(`${exit.name} ended by itself: ${JSON.stringify(exit.status)}`);
        exits.push(exit);
      },
    },
    signal,
  );
  await options.beforeStorm(system);
  const owner = await system.gateway.signIn(await system.sandbox.signIn());
  const driver = new WorkDriver(system, owner, options.seed);
  const witness = new Witness(system.owner);
  options.note('the system runs; the storm begins');
  driver.start();
  witness.start();
  const faults = await runStorm(
    system,
    planStorm(options.seed, options.seconds, options.kinds),
    signal,
  );
  await driver.stop();
  await system.sandbox.clearFaults();
  // Calls that hang, and waits that a provider asked for, say nothing about recovery: they end here.
  system.proxies.sandbox.cut();
  await sleep(cutSettlesMs);
  await hurryRetries(system);
  driver.start();
  const resumption = await measureFlow(system, options.settlePatienceMs);
  options.note(`first new effect after ${resumption.first} s, all flows after ${resumption.all} s`);
  const drills = options.drills ? await runDrills(system, signal) : [];
  const calmSince = Date.now();
  await driver.stop();
  const open = await settle(system, owner, options.settlePatienceMs, signal);
  if (open !== null) options.note(`not settled: ${JSON.stringify(open)}`);
  const settleSeconds = open === null ? (Date.now() - calmSince) / 1_000 : Number.POSITIVE_INFINITY;
  await witness.stop();
  return {
    seed: options.seed,
    ...(await census(system)),
    faults,
    losses: await findLosses(system),
    doubles: await findDoubles(system),
    changedRows: await witness.changed(),
    repeatedAnswers: repeatedAnswers(await system.sandbox.featureCalls()),
    excusedRepetitions: excusedRepetitions(mishapsOf(faults, drills)),
    sent: { ...system.sent },
    resumption,
    drills,
    settleSeconds,
    ...sortExits(exits),
  };
}

async function census(
  system: ChaosSystem,
): Promise<Pick<ChaosReport, 'events' | 'tracks' | 'effects'>> {
  const { owner } = system;
  return {
    events: await owner.value<number>(
      `(SELECT count(*)::int FROM sync.outbox) + (SELECT count(*)::int FROM enrichment.outbox)`,
    ),
    tracks: await owner.value<number>('(SELECT count(*)::int FROM sync.tracks)'),
    effects: (await countEffects(system)) ?? 0,
  };
}

/** A start may fail while Postgres is away, it is repeated; a process that was running may not end by itself. */
function sortExits(
  exits: readonly UnexpectedExit[],
): Pick<ChaosReport, 'unexpectedExits' | 'failedStarts' | 'closedForGood'> {
  const ended = exits.filter(({ status }) => status.code !== closedForGoodCode);
  return {
    unexpectedExits: ended
      .filter(({ wasReady }) => wasReady)
      .map(({ name, status }) => `${name}, ${describeExit(status)}`),
    failedStarts: ended.filter(({ wasReady }) => !wasReady).length,
    closedForGood: exits.length - ended.length,
  };
}

/** A drill takes every replica at once: three at most. */
function mishapsOf(faults: FaultCounts, drills: readonly DrillResult[]) {
  const drilled = (kind: DrillKind): number => drills.filter((drill) => drill.kind === kind).length;
  const sum = (begin: string): number =>
    Object.entries(faults).reduce((all, [kind, n]) => all + (kind.startsWith(begin) ? n : 0), 0);
  return {
    kills: sum('service-kill') + 3 * drilled('kill'),
    providerFaults: sum('provider'),
    networkFaults: sum('network') + 3 * drilled('silence'),
  };
}

/** Without sight of the stream nobody can tell that it has lost something. */
function blindPermissions(): Readonly<Partial<Record<NatsUser, NatsPermissions>>> {
  return Object.fromEntries(
    Object.entries(brokerPermissions()).map(([user, given]) => [
      user,
      {
        ...given,
        publish: {
          allow: given.publish.allow.filter(
            (subject) => !subject.startsWith('$JS.API.STREAM.INFO'),
          ),
        },
      },
    ]),
  );
}
