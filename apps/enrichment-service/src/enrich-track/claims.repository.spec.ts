import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { track } from '../testing/songs.js';
import type { ClaimedRequest } from './claimed-request.js';

async function tracksOf(world: EnrichmentWorld, limit: number): Promise<ClaimedRequest[]> {
  return (await world.claim(limit)).flatMap(({ requests }) => requests);
}

function isrc(n: number): string {
  return `GBXXX19${String(n).padStart(5, '0')}`;
}

describe('claims', () => {
  it('never hand out two tracks of one recording, however many replicas claim at once', async () => {
    await EnrichmentWorld.use(async (world) => {
      const tracks = Array.from({ length: 120 }, (_, n) => track(`t${n}`, isrc(n % 40)));
      await world.request(...tracks);
      const claimed = (
        await Promise.all(Array.from({ length: 8 }, () => tracksOf(world, 10)))
      ).flat();
      expect(claimed.length).toBeGreaterThan(10);
      expect(new Set(claimed.map((request) => request.isrc)).size).toBe(claimed.length);

      claimed.push(...(await tracksOf(world, 100)));
      expect(claimed).toHaveLength(40);
      expect(new Set(claimed.map((request) => request.isrc)).size).toBe(40);
    });
  });

  it('hand out tracks without an ISRC side by side', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.request(track('a'), track('b'), track('c'));
      expect(await world.claim(2)).toHaveLength(2);
      expect(await world.claim(2)).toHaveLength(1);
    });
  });

  it('take what matters most first, then what has been due longest', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.request(track('old'));
      world.advance(1_000);
      await world.request(track('new'), track('urgent'));
      await world.rows(
        `UPDATE enrichment.feature_requests SET priority = 1 WHERE name = 'Song urgent'`,
      );
      const order: string[] = [];
      for (let n = 0; n < 3; n += 1) {
        order.push(...(await tracksOf(world, 1)).map(({ spotifyId }) => spotifyId.slice(0, 3)));
      }
      expect(order).toEqual(['urg', 'old', 'new']);
    });
  });

  it('find due exactly what the status counts as due', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.request(
        track('pending'),
        track('later'),
        track('again'),
        track('never'),
        track('dead'),
      );
      const set = (name: string, change: string): Promise<object[]> =>
        world.rows(`UPDATE enrichment.feature_requests SET ${change} WHERE name = 'Song ${name}'`);
      await set('later', `next_attempt_at = now() + interval '1 hour'`);
      await set('again', `state = 'settled', next_attempt_at = now() - interval '1 second'`);
      await set('never', `state = 'settled', next_attempt_at = NULL`);
      await set('dead', `state = 'leased', lease_owner = 'x', lease_worker = gen_random_uuid()`);
      await world.killHolders();
      const { due } = await world.status.read();
      expect(due).toBe(3);
      expect(await world.claim(100)).toHaveLength(due);
      expect(await world.status.read()).toMatchObject({ due: 0, leased: 3 });
    });
  });

  it('given back are due as before, unless the claim has changed hands', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.request(track('a'));
      const first = await world.claim(1);
      await world.killHolders();
      expect(await world.claim(1)).toHaveLength(1);
      await world.claims().giveBack(first);
      expect(await world.status.read()).toMatchObject({ due: 0, leased: 1 });
    });
  });
});
