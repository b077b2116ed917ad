import { readPlan, type QueryPlan } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { track } from '../testing/songs.js';
import { CLAIM_REQUESTS } from './claim-requests.sql.js';

const DUE = 2_000;
const CLAIMED = 10;
const TABLE = 'feature_requests';

/** How many rows of the queue were looked at, in all places of the plan. */
function rowsRead(plan: QueryPlan): number {
  const removed = plan['Rows Removed by Filter'] ?? 0;
  const rows = plan['Actual Rows'] ?? 0;
  const own = plan['Relation Name'] === TABLE ? rows + removed : 0;
  const below = (plan.Plans ?? []).map(rowsRead).reduce((sum, rows) => sum + rows, 0);
  return own * (plan['Actual Loops'] ?? 0) + below;
}

/** Claims, and takes it back. */
async function explain(world: EnrichmentWorld, peopleOnly: boolean): Promise<QueryPlan> {
  const worker = await world.newWorker();
  await world.rows('BEGIN');
  const explained = await world.rows(`EXPLAIN (ANALYZE, FORMAT JSON) ${CLAIM_REQUESTS}`, [
    world.clock.now(),
    CLAIMED,
    'claim',
    worker,
    'soundcharts',
    peopleOnly,
  ]);
  await world.rows('ROLLBACK');
  return readPlan(explained);
}

describe('a claim', () => {
  it('looks at no more of the queue than it takes, though Postgres knows nothing of the table yet', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.rows(`ALTER TABLE enrichment.${TABLE} SET (autovacuum_enabled = false)`);
      const tracks = Array.from({ length: DUE }, (_, n) =>
        track(`t${n}`, `GBXXX${String(1_900_000 + n)}`),
      );
      await world.request(...tracks);

      const forAll = await explain(world, false);
      expect(forAll['Actual Rows']).toBe(CLAIMED);
      expect(rowsRead(forAll)).toBeLessThanOrEqual(5 * CLAIMED);

      const forPeople = await explain(world, true);
      expect(forPeople['Actual Rows']).toBe(0);
      expect(rowsRead(forPeople)).toBe(0);
    });
  });
});
