import { SeededRandom } from './seeded-random.js';

/** Everything that is done to the system, by name. */
export const faultKinds = [
  'service-kill',
  'service-pause',
  'keeper-kill',
  'broker-kill',
  'broker-pause',
  'broker-wipe',
  'broker-rollback',
  'broker-torn',
  'broker-bit-flip',
  'broker-full-disk',
  'message-deletion',
  'postgres-crash',
  'backend-termination',
  'network-cut',
  'network-blackhole',
  'network-delay',
  'network-refusal',
  'provider-429',
  'provider-503',
  'provider-truncated',
  'provider-hang',
  'duplicates',
  'poison',
  'replicas',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One fault of a storm: when it begins, and the seed of its own choices. */
export interface PlannedFault {
  readonly atMs: number;
  readonly kind: FaultKind;
  readonly seed: number;
}

const gapMs = { from: 250, to: 950 } as const;
/** Postgres needs about two seconds to come back and stops everything meanwhile. */
const weights: Partial<Record<FaultKind, number>> = {
  'service-kill': 4,
  'service-pause': 2,
  'broker-kill': 2,
  'broker-wipe': 1,
  'network-cut': 2,
  'message-deletion': 2,
  duplicates: 2,
  poison: 2,
};

/** The faults of a storm, the same for the same seed: every kind once in some order, then at random. */
export function planStorm(
  seed: number,
  seconds: number,
  kinds: readonly FaultKind[] = faultKinds,
): PlannedFault[] {
  const random = new SeededRandom(seed);
  const drawn = kinds.flatMap((kind) => Array<FaultKind>(weights[kind] ?? 1).fill(kind));
  const first = random.shuffle(kinds);
  const plan: PlannedFault[] = [];
  for (let atMs = 1_000; atMs < seconds * 1_000; atMs += random.between(gapMs.from, gapMs.to)) {
    const kind = first.shift() ?? random.pick(drawn);
    plan.push({ atMs, kind, seed: random.between(1, 0x7fff_ffff) });
  }
  return plan;
}
