import { waitUntil } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId, zeroAudio } from '../testing/songs.js';

const ISRC = 'GBXXX1900001';

describe('a track that the provider knows', () => {
  it('gets its features, the whole answer and its event, and zeros stay zeros', async () => {
    await EnrichmentWorld.use(async (world) => {
      const answer = songAnswer({ audio: { ...zeroAudio, key: -1 }, composers: ['M. Holt'] });
      await world.answersById(trackId('a'), { status: 200, body: answer });
      await world.request(track('a', ISRC));
      await world.startWorker();
      await world.quiet();

      const [row] = await world.rows<Record<string, unknown>>(
        'SELECT * FROM enrichment.effective_features',
      );
      const { timeSignature: _, ...figures } = zeroAudio;
      expect(row).toMatchObject({ ...figures, time_signature: 0, key: null, raw: answer });
      expect(row).toMatchObject({ matched_by: 'spotify_id', shared_from: null, isrc: ISRC });
      expect(row).toMatchObject({ provider_song_id: answer.object.uuid, provider: 'soundcharts' });

      const [event] = await world.events();
      expect(event).toMatchObject({
        id: `TrackEnriched.v1:${trackId('a')}:soundcharts`,
        correlationId: 'run-1',
        data: {
          spotifyId: trackId('a'),
          matchedBy: 'spotify_id',
          sharedFrom: null,
          features: { ...zeroAudio, key: null },
          genres: [{ root: 'rock', sub: ['indie rock'] }],
        },
      });
      expect(
        await world.rows('SELECT calls, hits, shared, failures FROM enrichment.usage_stats'),
      ).toEqual([{ calls: 1, hits: 1, shared: 0, failures: 0 }]);
      expect(await world.status.read()).toMatchObject({
        queue: { pending: 0, leased: 0, settled: 1 },
        enriched: 1,
        callsToday: 1,
        unpublishedEvents: 1,
        nextAttemptAt: null,
      });
    });
  });

  it('keeps what Postgres cannot: NUL and half characters are replaced', async () => {
    await EnrichmentWorld.use(async (world) => {
      const body = JSON.stringify(songAnswer({ name: 'a\0b', copyright: '\ud800' }));
      const headers = { 'content-type': 'application/json' };
      await world.answersById(trackId('a'), { status: 200, body, headers });
      await world.request(track('a'));
      await world.startWorker();
      await world.quiet();
      const [row] = await world.rows<{ raw: { object: object } }>(
        'SELECT raw FROM enrichment.track_features',
      );
      expect(row?.raw.object).toMatchObject({ name: 'a\uFFFDb', copyright: '\uFFFD' });
    });
  });
});

describe('tracks of one recording', () => {
  it('cost one call, also where two workers race for them', async () => {
    await EnrichmentWorld.use(async (world) => {
      const names = Array.from({ length: 12 }, (_, n) => `t${n}`);
      for (const name of names) {
        await world.answersById(trackId(name), { status: 200, body: songAnswer(), delayMs: 50 });
      }
      await world.request(
        ...names.map((name) => track(name, ISRC)),
        track('other', 'GBXXX1900002'),
      );
      await world.startWorker();
      await world.startWorker();
      await world.quiet();

      const asked = (await world.asked()).filter((id) => id !== trackId('other'));
      expect(asked.filter((id) => id !== 'GBXXX1900002')).toHaveLength(1);
      const shared = await world.rows(
        `SELECT s.spotify_id FROM enrichment.track_features s JOIN enrichment.track_features f
            ON f.spotify_id = s.shared_from AND f.raw = s.raw AND f.fetched_at = s.fetched_at AND f.tempo = s.tempo
         WHERE s.matched_by = 'isrc' AND s.isrc = f.isrc AND f.matched_by = 'spotify_id'`,
      );
      expect(shared).toHaveLength(11);
      expect(await world.status.read()).toMatchObject({ enriched: 12, shared: 11 });
      expect(
        (await world.events()).filter(({ id }) => id.startsWith('TrackEnriched')),
      ).toHaveLength(12);
      expect(await world.rows('SELECT hits, shared FROM enrichment.usage_stats')).toEqual([
        { hits: 1, shared: 11 },
      ]);
    });
  });

  it('cost nothing when one of them was answered long ago', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
      await world.request(track('a', ISRC));
      await world.startWorker();
      await world.quiet();
      await world.request(track('b', ISRC));
      await world.quiet();
      expect(await world.asked()).toEqual([trackId('a')]);
      expect((await world.events()).map(({ data }) => data['sharedFrom'])).toEqual([
        null,
        trackId('a'),
      ]);
      expect((await world.status.read()).shared).toBe(1);
    });
  });
});

describe('a claim', () => {
  it('ends with its worker, and the track is asked for by another', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
      await world.request(track('a'));
      expect(await world.claim(10)).toHaveLength(1);
      expect(await world.status.read()).toMatchObject({ due: 0, leased: 1 });
      expect(await world.claim(10)).toHaveLength(0);
      await world.killHolders();
      expect(await world.status.read()).toMatchObject({ due: 1, leased: 0 });
      await world.startWorker();
      await world.quiet();
      expect(await world.asked()).toEqual([trackId('a')]);
    });
  });

  it('is given back when the service stops; calls in flight are finished', async () => {
    await EnrichmentWorld.use(async (world) => {
      const names = ['a', 'b', 'c', 'd'];
      for (const name of names) {
        const slow = { status: 200, body: songAnswer(), delayMs: 2_000 };
        await world.answersById(trackId(name), slow);
      }
      await world.request(...names.map((name) => track(name)));
      const worker = await world.startWorker(1);
      await waitUntil('the first call', async () => (await world.asked()).length === 1);
      await worker.beforeApplicationShutdown();
      expect(await world.asked()).toHaveLength(1);
      expect(await world.status.read()).toMatchObject({
        queue: { pending: 3, leased: 0, settled: 1 },
        due: 3,
        enriched: 1,
      });
    });
  });
});
