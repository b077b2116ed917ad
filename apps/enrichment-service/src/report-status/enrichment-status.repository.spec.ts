import { describe, expect, it } from '@jest/globals';
import { enrichmentStatusSchema } from '@app/contracts';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { track } from '../testing/songs.js';

const HOUR_MS = 3_600_000;

describe('the status', () => {
  it('of an empty queue has settled', async () => {
    await EnrichmentWorld.use(async (world) => {
      const status = await world.status.read();
      expect(enrichmentStatusSchema.parse(status)).toEqual(status);
      expect(status).toMatchObject({ due: 0, leased: 0, callsToday: 0, nextAttemptAt: null });
    });
  });

  it('says when something is asked for next: the next row in time, or the end of a pause', async () => {
    await EnrichmentWorld.use(async (world) => {
      const next = async (): Promise<string | null> => (await world.status.read()).nextAttemptAt;
      const later = new Date(world.clock.now().getTime() + 2 * HOUR_MS);
      await world.request(track('now'), track('later'));
      await world.rows(
        `UPDATE enrichment.feature_requests SET next_attempt_at = $1 WHERE name = 'Song later'`,
        [later],
      );
      expect(await next()).toBe(later.toISOString());

      const pause = new Date(later.getTime() - HOUR_MS);
      await world.rows('UPDATE enrichment.provider_gate SET pause_until = $1', [pause]);
      expect(await next()).toBe(pause.toISOString());
      expect((await world.status.read()).due).toBe(1);

      await world.rows(`UPDATE enrichment.feature_requests SET next_attempt_at = $1`, [later]);
      expect(await next()).toBe(later.toISOString());
      world.advance(HOUR_MS + 1);
      expect(await next()).toBe(later.toISOString());
    });
  });

  it('counts the calls of this day alone', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.rows(`INSERT INTO enrichment.usage_stats (day, provider, calls)
        VALUES ((now() AT TIME ZONE 'UTC')::date, 'soundcharts', 5), ((now() AT TIME ZONE 'UTC')::date - 1, 'soundcharts', 7)`);
      expect((await world.status.read()).callsToday).toBe(5);
    });
  });
});
