import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';
import { FeaturesOverriddenPublisher } from './features-overridden.publisher.js';
import { OverridesRepository } from './overrides.repository.js';

const id = trackId('a');

async function withTrack(
  spec: (overrides: OverridesRepository, world: EnrichmentWorld) => Promise<void>,
): Promise<void> {
  await EnrichmentWorld.use(async (world) => {
    await world.answersById(id, { status: 200, body: songAnswer() });
    await world.request(track('a'));
    await world.startWorker();
    await world.quiet();
    const publisher = new FeaturesOverriddenPublisher(world.outbox);
    await spec(new OverridesRepository(world.dataSource, publisher, world.clock), world);
  });
}

async function stated(world: EnrichmentWorld): Promise<unknown[]> {
  const events = await world.events();
  return events
    .filter(({ id }) => id.startsWith('FeaturesOverridden'))
    .map(({ data }) => data['overrides'])
    .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
}

describe('a correction', () => {
  it('stands beside what the provider gave, which does not change, and is stated', async () => {
    await withTrack(async (overrides, world) => {
      const before = await world.rows('SELECT * FROM enrichment.track_features');
      const corrected = await overrides.change(id, { tempo: 64.015 });
      expect(corrected).toMatchObject({
        spotifyId: id,
        provided: { tempo: 128.03, key: 9 },
        overrides: { tempo: 64.015 },
        overriddenAt: expect.any(String),
      });
      expect(await overrides.find(id)).toEqual(corrected);
      expect(await world.rows('SELECT * FROM enrichment.track_features')).toEqual(before);
      expect(await stated(world)).toEqual([{ tempo: 64.015 }]);
    });
  });

  it('is taken back by a correction of nothing, and every step stays on record', async () => {
    await withTrack(async (overrides, world) => {
      await overrides.change(id, { tempo: 64, key: 0 });
      const undone = await overrides.change(id, {});
      expect(undone).toMatchObject({
        overrides: {},
        overriddenAt: null,
        provided: { tempo: 128.03 },
      });
      expect(await stated(world)).toEqual([{}, { tempo: 64, key: 0 }]);
      expect(
        await world.rows('SELECT overrides FROM enrichment.overrides ORDER BY sequence'),
      ).toEqual([{ overrides: { tempo: 64, key: 0 } }, { overrides: {} }]);
    });
  });

  it('that changes nothing is not stated again, also where two make it at once', async () => {
    await withTrack(async (overrides, world) => {
      await Promise.all([1, 2, 3].map(() => overrides.change(id, { mode: 0 })));
      await overrides.change(id, { mode: 0 });
      expect(await stated(world)).toEqual([{ mode: 0 }]);
    });
  });

  it('of a track that nobody knows is none', async () => {
    await withTrack(async (overrides, world) => {
      expect(await overrides.change(trackId('stranger'), { tempo: 100 })).toBeNull();
      expect(await overrides.find(trackId('stranger'))).toBeNull();
      expect(await stated(world)).toEqual([]);
    });
  });
});
