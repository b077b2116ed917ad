import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosSystem } from '../chaos-system.js';
import type { SeededRandom } from '../seeded-random.js';

/** How long consumers stand still before the broker loses its disk, so that there is something to lose. */
const standstillMs = 700;
/** How old a copy of the store is, at least, when the broker goes back to it. */
const copyAgeMs = 1_500;

/** Kills or pauses the broker, or takes its disk away. */
export async function breakBroker(
  system: ChaosSystem,
  kind: 'broker-kill' | 'broker-pause' | 'broker-wipe' | 'broker-rollback' | 'broker-torn',
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
