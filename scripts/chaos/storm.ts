import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosSystem } from './chaos-system.js';
import { inflict } from './faults.js';
import type { FaultKind, PlannedFault } from './storm-plan.js';

/** How often each kind of fault was done. */
export type FaultCounts = Partial<Record<FaultKind, number>>;

/**
 * Does the planned faults, each at its time. Faults of one kind of place take turns; those of different places overlap
 * as they come.
 */
export async function runStorm(
  system: ChaosSystem,
  plan: readonly PlannedFault[],
  signal: AbortSignal,
): Promise<FaultCounts> {
  const counts: FaultCounts = {};
  const places = new Map<string, Promise<void>>();
  const startedAt = Date.now();
  for (const fault of plan) {
    await sleep(Math.max(0, startedAt + fault.atMs - Date.now()), undefined, { signal });
    const place = placeOf(fault.kind);
    const before = places.get(place) ?? Promise.resolve();
    const after = before
      .then(async () => {
        system.options.note(`${((Date.now() - startedAt) / 1000).toFixed(1)} s ${fault.kind}`);
        await inflict(system, fault);
        counts[fault.kind] = (counts[fault.kind] ?? 0) + 1;
      })
      .catch((error: unknown) => {
        system.options.note(`${fault.kind} was not possible: ${String(error)}`);
      });
    places.set(place, after);
  }
  await Promise.all(places.values());
  return counts;
}

/** What faults may not be done at once: a store cannot be copied while it is wiped. */
function placeOf(kind: FaultKind): string {
  return kind.split('-')[0] ?? kind;
}
