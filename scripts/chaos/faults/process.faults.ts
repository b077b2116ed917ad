import type { ChaosSystem } from '../chaos-system.js';
import { serviceMembers } from '../fleet.js';
import type { SeededRandom } from '../seeded-random.js';

const pauseMs = { from: 200, to: 3_000 } as const;
const mostReplicas = { 'sync-service': 2, 'enrichment-service': 3, 'gallery-service': 3 } as const;

/** Kills, pauses, adds or takes away processes of the system. */
export async function breakProcess(
  { fleet }: ChaosSystem,
  kind: 'service-kill' | 'service-pause' | 'keeper-kill' | 'replicas',
  random: SeededRandom,
): Promise<void> {
  const member = kind === 'keeper-kill' ? 'broker-keeper' : random.pick(serviceMembers);
  const victim = random.pick(fleet.of(member));
  switch (kind) {
    case 'service-kill':
    case 'keeper-kill':
      victim.kill();
      return;
    case 'service-pause':
      return victim.pause(random.between(pauseMs.from, pauseMs.to));
    case 'replicas': {
      const service = random.pick(serviceMembers);
      return fleet.scale(service, random.between(1, mostReplicas[service]));
    }
  }
}
