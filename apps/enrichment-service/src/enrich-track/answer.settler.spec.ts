import { OutboxRepository } from '@app/messaging';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';
import { callProvider } from './call-provider.js';
import type { AskedRequest } from './handled-request.js';

const ISRC = 'GBXXX1900001';

/** Claims the one due request and asks for it, without settling. */
async function ask(world: EnrichmentWorld): Promise<AskedRequest> {
  const [call] = await world.claim(1);
  if (call === undefined) throw new Error('nothing is due');
  const [asked] = await callProvider(world.client, call, () => 0);
  if (asked === undefined) throw new Error('nothing was asked for');
  return asked;
}

async function everything(world: EnrichmentWorld): Promise<unknown> {
  return {
    requests: await world.rows('SELECT * FROM enrichment.feature_requests ORDER BY spotify_id'),
    features: await world.rows('SELECT * FROM enrichment.track_features ORDER BY spotify_id'),
    failures: await world.rows('SELECT * FROM enrichment.failed_requests'),
    events: await world.events(),
  };
}

describe('settling', () => {
  it('lets the first of two answers stand; the second changes and publishes nothing', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: songAnswer(), times: 1 });
      await world.answersById(trackId('a'), { status: 200, body: songAnswer({ uuid: 'second' }) });
      await world.request(track('a', ISRC), track('b', ISRC));
      const first = await ask(world);
      await world.killHolders();
      const second = await ask(world);
      expect(second.request.spotifyId).toBe(first.request.spotifyId);

      const settler = world.settler();
      expect(await settler.settle([first])).toMatchObject({ enriched: 2, shared: 1 });
      const before = await everything(world);
      world.advance(1_000);
      expect(await settler.settle([second])).toMatchObject({ enriched: 0, shared: 0, missing: 0 });
      expect(await everything(world)).toEqual(before);
      expect(await world.rows('SELECT calls FROM enrichment.usage_stats')).toEqual([{ calls: 2 }]);
    });
  });

  it('ignores a refusal that comes after the claim has changed hands', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.request(track('a'));
      const late = await ask(world);
      await world.killHolders();
      const inTime = await ask(world);
      const before = await everything(world);
      expect(await world.settler().settle([late])).toMatchObject({ missing: 0 });
      expect(await everything(world)).toEqual(before);
      expect(await world.settler().settle([inTime])).toMatchObject({ missing: 1 });
    });
  });

  it('takes features that come late, but first', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: songAnswer(), times: 1 });
      await world.request(track('a'));
      const late = await ask(world);
      await world.killHolders();
      const inTime = await ask(world);
      expect(inTime.step.kind).toBe('missing');
      expect(await world.settler().settle([late])).toMatchObject({ enriched: 1 });
      expect(await world.settler().settle([inTime])).toMatchObject({ missing: 0 });
      expect((await world.events()).map(({ id }) => id.split('.')[0])).toEqual(['TrackEnriched']);
    });
  });

  it('does all of it or nothing', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
      await world.request(track('a', ISRC), track('b', ISRC));
      const asked = await ask(world);
      const before = await everything(world);
      await world.rows('ALTER TABLE enrichment.usage_stats ADD CHECK (calls < 1)');
      await expect(world.settler().settle([asked])).rejects.toThrow(/usage_stats/);
      expect(await everything(world)).toEqual(before);
      const noOutbox = world.settler(new OutboxRepository('nowhere'));
      await expect(noOutbox.settle([asked])).rejects.toThrow(/nowhere/);
      expect(await everything(world)).toEqual(before);
    });
  });
});
