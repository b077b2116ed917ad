import type { ChaosSystem } from './chaos-system.js';
import { breakBroker } from './faults/broker.faults.js';
import { confuseMessages } from './faults/message.faults.js';
import { breakNetwork } from './faults/network.faults.js';
import { breakPostgres } from './faults/postgres.faults.js';
import { breakProcess } from './faults/process.faults.js';
import { upsetProvider } from './faults/provider.faults.js';
import { SeededRandom } from './seeded-random.js';
import type { PlannedFault } from './storm-plan.js';

/** Does one fault, and undoes what has to be undone: when it is over, nothing stands in the way of recovery. */
export async function inflict(system: ChaosSystem, { kind, seed }: PlannedFault): Promise<void> {
  const random = new SeededRandom(seed);
  switch (kind) {
    case 'service-kill':
    case 'service-pause':
    case 'keeper-kill':
    case 'replicas':
      return breakProcess(system, kind, random);
    case 'broker-kill':
    case 'broker-pause':
    case 'broker-wipe':
    case 'broker-rollback':
    case 'broker-torn':
    case 'broker-bit-flip':
    case 'broker-full-disk':
      return breakBroker(system, kind, random);
    case 'postgres-crash':
    case 'backend-termination':
      return breakPostgres(system, kind, random);
    case 'network-cut':
    case 'network-blackhole':
    case 'network-delay':
    case 'network-refusal':
      return breakNetwork(system, kind, random);
    case 'provider-429':
    case 'provider-503':
    case 'provider-truncated':
    case 'provider-hang':
      return upsetProvider(system, kind, random);
    case 'message-deletion':
    case 'duplicates':
    case 'poison':
      return confuseMessages(system, kind, random);
  }
}
