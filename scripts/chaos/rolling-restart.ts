import { setTimeout as sleep } from 'node:timers/promises';
import { brokerPermissions } from '@app/messaging';
import { signInSandboxAdmin } from '../start/sign-in-admin.js';
import type { GatewayClient } from '../start/gateway.client.js';
import { Balancer } from './balancer.js';
import { startChaosSystem, type ChaosSystemOptions } from './chaos-system.js';
import { serviceMembers, type FleetMember } from './fleet.js';
import { findDoubles, findLosses, countFindings } from './verdict.js';
import { settle } from './quiescence.js';
import { WorkDriver } from './work-driver.js';

const firstTracks = 300;
const replicas = 2;
const readers = 4;
const settlePatienceMs = 300_000;
const pauseBetweenReadsMs = 5;
/** So much is read while each process is replaced, and after, on however slow a machine. */
const readsPerReplacement = 150;
/** At most one read in a thousand may fail. */
const failingShare = 0.001;
const kept = 5;

/** What people and the library saw of a rolling restart. */
export interface RollingResult {
  readonly restarted: Readonly<Record<string, number>>;
  readonly reads: number;
  readonly failedReads: readonly string[];
  /** Runs that the gateway accepted, and those of them that did not come to an end. */
  readonly acceptedRuns: number;
  readonly lostRuns: number;
  readonly lost: number;
  readonly doubled: number;
  readonly unexpectedExits: readonly string[];
}

type Options = Omit<ChaosSystemOptions, 'tracks' | 'permissions' | 'onUnexpectedExit'>;

/** Replaces every replica of every service, one by one, while people browse and the library is read. */
export async function runRollingRestart(
  options: Options,
  signal: AbortSignal,
): Promise<RollingResult> {
  const exits: string[] = [];
  const system = await startChaosSystem(
    {
      ...options,
      tracks: firstTracks,
      permissions: brokerPermissions(),
      onUnexpectedExit: ({ name, status }) => exits.push(`${name} ${JSON.stringify(status)}`),
    },
    signal,
  );
  const { fleet, wiring } = system;
  const balancer = new Balancer(wiring.gatewayPort, () => fleet.gateways());
  await balancer.listen();
  options.shutdown.defer('balancer', () => balancer.close());
  const members: readonly FleetMember[] = ['gateway', ...serviceMembers];
  for (const member of members) await fleet.scale(member, replicas);
  await fleet.ready();
  while (balancer.readyCount < replicas) await sleep(pauseBetweenReadsMs);
  const admin = await signInSandboxAdmin(wiring.publicUrl, signal);
  const owner = (await admin.session()).user?.id ?? '';
  const driver = new WorkDriver(system, owner, 1);
  const reading = new Readers(wiring.publicUrl);
  const syncing = new Syncs(admin);
  reading.start();
  syncing.start();
  const saving = new AbortController();
  const saved = keepSaving(driver, saving.signal);
  const restarted: Record<string, number> = {};
  for (const member of members) {
    for (let one = 0; one < replicas; one += 1) {
      signal.throwIfAborted();
      const enough = reading.reads + readsPerReplacement;
      await fleet.replaceOldest(member);
      while (reading.reads < enough) await sleep(pauseBetweenReadsMs);
      restarted[member] = (restarted[member] ?? 0) + 1;
      options.note(`${member} replaced; ${reading.reads} reads, ${reading.failures.length} failed`);
    }
  }
  saving.abort();
  await saved;
  await syncing.stop();
  await reading.stop();
  const open = await settle(system, owner, settlePatienceMs, signal);
  if (open !== null) options.note(`not settled: ${JSON.stringify(open)}`);
  return {
    restarted,
    reads: reading.reads,
    failedReads: reading.failures,
    acceptedRuns: syncing.accepted.size,
    lostRuns: await syncing.unfinished(),
    lost: countFindings(await findLosses(system)),
    doubled: countFindings(await findDoubles(system)),
    unexpectedExits: exits,
  };
}

export function isRollingSound(result: RollingResult): boolean {
  const { reads, failedReads, lostRuns, lost, doubled, unexpectedExits } = result;
  const enough = failedReads.length <= reads * failingShare;
  return enough && lostRuns + lost + doubled + unexpectedExits.length === 0;
}

export function rollingLine(result: RollingResult): string {
  const { failedReads, unexpectedExits, ...rest } = result;
  return JSON.stringify({
    ...rest,
    failedReads: failedReads.length,
    failures: [...new Set(failedReads)].slice(0, kept),
    unexpectedExits: unexpectedExits.length,
  });
}

async function keepSaving(driver: WorkDriver, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await driver.save(20);
    await sleep(500);
  }
}

/** People who browse: one request after the other, of every kind of read. */
class Readers {
  reads = 0;
  readonly failures: string[] = [];
  private running = false;
  private loops: Promise<void>[] = [];

  constructor(private readonly url: string) {}

  start(): void {
    this.running = true;
    this.loops = Array.from({ length: readers }, () => this.read());
  }

  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.loops);
  }

  private async read(): Promise<void> {
    const paths = ['/api/tracks?limit=20', '/api/gallery', '/api/me', '/'];
    for (let turn = 0; this.running; turn += 1) {
      const path = paths[turn % paths.length] ?? '/';
      this.reads += 1;
      try {
        const answer = await fetch(`${this.url}${path}`);
        await answer.arrayBuffer();
        if (!answer.ok) this.failures.push(`${path} ${answer.status}`);
      } catch (error) {
        this.failures.push(`${path} ${String(error)}`);
      }
      await sleep(pauseBetweenReadsMs);
    }
  }
}

/** An admin who starts runs, one after the other; what the gateway has accepted has to come to an end. */
class Syncs {
  readonly accepted = new Set<string>();
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly admin: GatewayClient) {}

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.loop;
  }

  async unfinished(): Promise<number> {
    const runs = await Promise.all([...this.accepted].map((id) => this.admin.syncRun(id)));
    return runs.filter(({ finishedAt }) => finishedAt === null).length;
  }

  private async run(): Promise<void> {
    while (this.running) {
      const run = await this.admin.startSync().catch(() => null);
      if (run !== null) this.accepted.add(run.id);
      await sleep(400);
    }
  }
}
