import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosSystem } from './chaos-system.js';
import { networks } from './chaos-wiring.js';
import { members, serviceMembers } from './fleet.js';
import { measureFlow, type Resumption } from './flow.js';
import { hurryRetries } from './quiescence.js';

const warmUpMs = 2_500;
const silenceMs = 6_000;
const patienceMs = 60_000;

/** Whether the victim is gone at once, or stays and says nothing. */
export type DrillKind = 'kill' | 'silence';

/** One outage, all of it, in a system that is at work. */
export interface Drill {
  readonly name: string;
  readonly kind: DrillKind;
  /** Resolves when the outage is over: what is measured begins here. */
  readonly inflict: (system: ChaosSystem) => Promise<void>;
}

export interface DrillResult extends Resumption {
  readonly name: string;
  readonly kind: DrillKind;
}

/** The most that a drill of a kind may take until the first new effect, in seconds. */
export const longestResumption: Readonly<Record<DrillKind, number>> = { kill: 5, silence: 30 };

const kills: readonly Drill[] = [
  ...members.map((member) => ({
    name: `every ${member} killed`,
    kind: 'kill' as const,
    inflict: async ({ fleet }: ChaosSystem) => {
      for (const replica of fleet.of(member)) replica.kill();
    },
  })),
  {
    name: 'broker killed',
    kind: 'kill',
    inflict: ({ broker }) => broker.crashAndCopy(),
  },
  {
    name: 'broker wiped',
    kind: 'kill',
    inflict: ({ broker }) => broker.wipe(),
  },
  {
    name: 'Postgres crashed',
    kind: 'kill',
    inflict: ({ postgres }) => postgres.crash(),
  },
  ...networks.map((network) => ({
    name: `${network} cut`,
    kind: 'kill' as const,
    inflict: async ({ proxies }: ChaosSystem) => proxies[network].cut(),
  })),
];

const silences: readonly Drill[] = [
  ...serviceMembers.map((member) => ({
    name: `every ${member} stopped`,
    kind: 'silence' as const,
    inflict: async ({ fleet }: ChaosSystem) => {
      await Promise.all(fleet.of(member).map((replica) => replica.pause(silenceMs)));
    },
  })),
  {
    name: 'broker stopped',
    kind: 'silence',
    inflict: ({ broker }) => broker.process.pause(silenceMs),
  },
  ...networks.map((network) => ({
    name: `${network} swallowed`,
    kind: 'silence' as const,
    inflict: async ({ proxies }: ChaosSystem) => {
      proxies[network].set('blackhole');
      await sleep(silenceMs);
      proxies[network].set('pass');
    },
  })),
];

export const drills: readonly Drill[] = [...kills, ...silences];

/** One drill after the other; work has to keep coming meanwhile. */
export async function runDrills(system: ChaosSystem, signal: AbortSignal): Promise<DrillResult[]> {
  const results: DrillResult[] = [];
  for (const drill of drills) {
    signal.throwIfAborted();
    await sleep(warmUpMs, undefined, { signal });
    await measureFlow(system, patienceMs);
    await drill.inflict(system);
    const resumption = await measureFlow(system, patienceMs);
    const result = { name: drill.name, kind: drill.kind, ...resumption };
    system.options.note(describeDrill(result));
    results.push(result);
    await hurryRetries(system);
  }
  return results;
}

export function describeDrill({ name, first, all, slowest }: DrillResult): string {
  return `${name}: first effect after ${first.toFixed(1)} s, all flows after ${all.toFixed(1)} s (${slowest ?? 'nothing'} last)`;
}

/** The drills that took longer than they may. */
export function slowDrills(results: readonly DrillResult[]): DrillResult[] {
  return results.filter(({ kind, first }) => first > longestResumption[kind]);
}
