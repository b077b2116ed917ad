import type { FeatureProvider, TrackDescription } from '@app/contracts';
import { waitUntil } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';
import { adoptRequests } from './adopt-requests.repository.js';

const both: readonly FeatureProvider[] = ['soundcharts', 'reccobeats'];
const HOUR_MS = 3_600_000;

function reccobeatsPage(names: readonly string[], tempo = 99.5) {
  const content = names.map((name) => ({
    id: `uuid-${name}`,
    href: `https://open.spotify.com/track/${trackId(name)}`,
    tempo,
  }));
  return { status: 200, body: { content } };
}

/** The rows of all providers, and the one that counts. */
async function features(world: EnrichmentWorld) {
  return {
    kept: await world.rows(
      'SELECT provider, tempo FROM enrichment.track_features ORDER BY provider, spotify_id',
    ),
    effective: await world.rows(
      'SELECT provider, tempo FROM enrichment.effective_features ORDER BY spotify_id',
    ),
  };
}

describe('a chain of two providers', () => {
  it('asks the second for what the first has nothing for, and for nothing else', async () => {
    await EnrichmentWorld.use(
      async (world) => {
        await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
        await world.script('/reccobeats/', reccobeatsPage(['b']));
        await world.request(track('a'), track('b'), track('c'));
        await world.startWorker();
        await world.quiet();
        const asked = (await world.sandbox.calls('reccobeats')).flatMap(({ path }) =>
          (path.split('ids=')[1] ?? '').split(','),
        );
        expect(new Set(asked)).toEqual(new Set([trackId('b'), trackId('c')]));
        expect(asked).toHaveLength(2);
        expect(await features(world)).toEqual({
          kept: [
            { provider: 'reccobeats', tempo: 99.5 },
            { provider: 'soundcharts', tempo: 128.03 },
          ],
          effective: [
            { provider: 'soundcharts', tempo: 128.03 },
            { provider: 'reccobeats', tempo: 99.5 },
          ],
        });
        expect(await world.status.read()).toMatchObject({ enriched: 2, missing: { not_found: 1 } });
      },
      { chain: both },
    );
  });

  it('lets the late answer of the first count for more, beside that of the second', async () => {
    await EnrichmentWorld.use(
      async (world) => {
        await world.script('/reccobeats/', reccobeatsPage(['a']));
        await world.request(track('a'));
        await world.startWorker();
        await world.quiet();
        const [before] = await world.rows('SELECT * FROM enrichment.track_features');
        await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
        world.advance(4 * HOUR_MS);
        await world.quiet();
        expect((await features(world)).effective).toEqual([
          { provider: 'soundcharts', tempo: 128.03 },
        ]);
        expect(
          await world.rows(`SELECT * FROM enrichment.track_features WHERE provider = 'reccobeats'`),
        ).toEqual([before]);
        const stated = (await world.events()).filter(({ id }) => id.startsWith('TrackEnriched'));
        expect(stated.map(({ data }) => data['provider'])).toEqual(['reccobeats', 'soundcharts']);
      },
      { chain: both },
    );
  });

  it('keeps the second at work while the first refuses everybody', async () => {
    await EnrichmentWorld.use(
      async (world) => {
        await world.request(track('a'));
        await world.startWorker();
        await world.quiet();
        await world.script('/soundcharts/', { status: 401 });
        await world.script('/reccobeats/', reccobeatsPage(['a']));
        world.advance(4 * HOUR_MS);
        await waitUntil('the first to refuse, and the second to answer', async () => {
          const { enriched, providers } = await world.status.read();
          const states = providers.map(({ gate }) => gate.state);
          return enriched === 1 && states[0] !== 'open' && states[1] === 'open';
        });
        expect((await features(world)).effective).toEqual([
          { provider: 'reccobeats', tempo: 99.5 },
        ]);
      },
      { chain: both },
    );
  });

  it('gives a provider that is put before the others what they were asked for', async () => {
    await EnrichmentWorld.use(
      async (world) => {
        await world.script('/reccobeats/', reccobeatsPage(['a']));
        await world.request(track('a'), track('b'));
        await world.startWorker();
        await world.quiet();
        const adopted = await adoptRequests(world.dataSource.manager, both, world.clock.now());
        expect(adopted).toBe(2);
        expect(await adoptRequests(world.dataSource.manager, both, world.clock.now())).toBe(0);
      },
      { chain: ['reccobeats'] },
    );
  });
});

describe('ReccoBeats alone', () => {
  const RECORDINGS = 450;
  const SHARED = 70;

  /** The last ones are other releases of the first ones. */
  function library(): TrackDescription[] {
    return Array.from({ length: RECORDINGS + SHARED }, (_, n) =>
      track(`track${n}`, `GBXXX${String(1_900_000 + (n % RECORDINGS))}`),
    );
  }

  it('is asked for forty recordings a call, each once', async () => {
    await EnrichmentWorld.use(
      async (world) => {
        const names = library().map((_, n) => `track${n}`);
        await world.script('/reccobeats/', reccobeatsPage(names));
        await world.request(...library());
        await world.startWorker();
        await world.quiet();
        const calls = await world.sandbox.calls('reccobeats');
        expect(calls).toHaveLength(Math.ceil(RECORDINGS / 40));
        const ids = calls.flatMap(({ path }) => (path.split('ids=')[1] ?? '').split(','));
        expect(ids).toHaveLength(RECORDINGS);
        expect(new Set(ids).size).toBe(RECORDINGS);
        expect(await world.status.read()).toMatchObject({
          enriched: RECORDINGS + SHARED,
          shared: SHARED,
        });
        expect(await world.sandbox.calls('soundcharts')).toEqual([]);
      },
      { chain: ['reccobeats'] },
    );
  });
});
