import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosSystem } from '../chaos-system.js';
import { networks } from '../chaos-wiring.js';
import type { SeededRandom } from '../seeded-random.js';

/** Breaks the network in front of the broker, Postgres or the providers, for a moment. */
export async function breakNetwork(
  { proxies }: ChaosSystem,
  kind: 'network-cut' | 'network-blackhole' | 'network-delay' | 'network-refusal',
  random: SeededRandom,
): Promise<void> {
  const proxy = proxies[random.pick(networks)];
  switch (kind) {
    case 'network-cut':
      proxy.cut();
      return;
    case 'network-blackhole':
      proxy.set('blackhole');
      await sleep(random.between(200, 2_000));
      proxy.set('pass');
      return;
    case 'network-delay':
      proxy.delay(random.between(20, 200));
      await sleep(random.between(500, 2_000));
      proxy.delay(0);
      return;
    case 'network-refusal':
      proxy.set('refuse');
      proxy.cut();
      await sleep(random.between(200, 1_500));
      proxy.set('pass');
      return;
  }
}
