import type { ChaosSystem } from '../chaos-system.js';
import type { SeededRandom } from '../seeded-random.js';

/** Makes Postgres crash, or ends single connections. */
export async function breakPostgres(
  { postgres, owner }: ChaosSystem,
  kind: 'postgres-crash' | 'backend-termination',
  random: SeededRandom,
): Promise<void> {
  switch (kind) {
    case 'postgres-crash':
      return postgres.crash();
    case 'backend-termination':
      await owner.ask(`count(pg_terminate_backend(pid)) FROM (
        SELECT pid FROM pg_stat_activity WHERE usename LIKE 'pm\\_%' ORDER BY md5(pid::text)
         LIMIT ${random.between(1, 6)}) AS victims`);
      return;
  }
}
