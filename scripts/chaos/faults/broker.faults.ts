import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosSystem } from '../chaos-system.js';
import type { SeededRandom } from '../seeded-random.js';
import type { FaultKind } from '../storm-plan.js';

/** How long consumers stand still before the broker loses its disk, so that there is something to lose. */
const standstillMs = 700;
/** How old a copy of the store is, at least, when the broker goes back to it. */
const copyAgeMs = 1_500;

type BrokerFault = Extract<FaultKind, `broker-${string}`>;

/** Kills or pauses the broker, or takes its disk away, spoils it or fills it. */
export async function breakBroker(
  system: ChaosSystem,
  kind: BrokerFault,
  random: SeededRandom,
): Promise<void> {
  const { broker } = system;
  switch (kind) {
    case 'broker-kill':
      return broker.crashAndCopy();
    case 'broker-pause':
      return broker.process.pause(random.between(200, 3_000));
    case 'broker-wipe':
      return whileConsumersStandStill(system, () => broker.wipe());
    case 'broker-rollback':
      await broker.crashAndCopy();
      await sleep(copyAgeMs);
      return whileConsumersStandStill(system, () => broker.rollBack());
    case 'broker-torn':
      await broker.crashAndCopy();
      await sleep(copyAgeMs);
      return broker.tear();
    case 'broker-bit-flip':
      return broker.flipBit((below) => random.between(0, below - 1));
    case 'broker-full-disk':
      return broker.fillDisk(random.between(300, 1_500));
  }
}

async function whileConsumersStandStill(
  { fleet }: ChaosSystem,
  lose: () => Promise<void>,
): Promise<void> {
  const consumers = [...fleet.of('gallery-service'), ...fleet.of('enrichment-service')];
  const standing = consumers.map((consumer) => consumer.pause(standstillMs + 300));
  await sleep(standstillMs);
  await lose();
  await Promise.all(standing);
}
