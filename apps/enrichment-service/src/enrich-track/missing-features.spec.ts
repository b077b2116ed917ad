import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';

const ISRC = 'GBXXX1900001';
const HOUR_MS = 3_600_000;

const failedRequests = `SELECT outcome, error_code, status, attempt_count, next_retry_at IS NULL AS never
  FROM enrichment.failed_requests`;

describe('a track that is not known by its Spotify id', () => {
  it('is asked for by its ISRC', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersByIsrc(ISRC, { status: 200, body: songAnswer() });
      await world.request(track('a', ISRC));
      await world.startWorker();
      await world.quiet();
      expect(await world.asked()).toEqual([trackId('a'), ISRC]);
      expect((await world.events())[0]?.data).toMatchObject({
        matchedBy: 'isrc',
        sharedFrom: null,
      });
      expect(await world.rows('SELECT calls, hits, failures FROM enrichment.usage_stats')).toEqual([
        { calls: 2, hits: 1, failures: 0 },
      ]);
    });
  });

  it('is told to be missing, and asked for again after 3 hours, a day and a week', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.request(track('a', ISRC));
      await world.startWorker();
      await world.quiet();
      for (const [attempts, hours] of [
        [1, 3],
        [2, 24],
        [3, 7 * 24],
      ] as const) {
        expect(await world.asked()).toHaveLength(2 * attempts);
        const wait = await world.advanceToNext();
        expect(Math.abs(wait - hours * HOUR_MS)).toBeLessThan(10_000);
        await world.quiet();
      }
      expect(await world.asked()).toHaveLength(8);
      expect((await world.events()).map(({ data }) => [data['state'], data['attempt']])).toEqual(
        [1, 2, 3, 4].map((attempt) => ['not_found', attempt]),
      );
      expect(await world.status.read()).toMatchObject({
        queue: { settled: 1 },
        missing: { not_found: 1, no_audio: 0, failed: 0 },
      });
      expect(await world.rows(failedRequests)).toEqual([
        {
          outcome: 'not_found',
          error_code: 404,
          status: 'pending',
          attempt_count: 4,
          never: false,
        },
      ]);

      await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
      world.advance(31 * 24 * HOUR_MS);
      await world.quiet();
      expect(await world.status.read()).toMatchObject({
        enriched: 1,
        missing: { not_found: 0 },
        nextAttemptAt: null,
      });
      expect(await world.rows(failedRequests)).toMatchObject([{ status: 'resolved' }]);
    });
  });

  it('gets the features of its recording as soon as another track of it is answered', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.request(track('a', ISRC));
      await world.startWorker();
      await world.quiet();
      await world.answersById(trackId('b'), { status: 200, body: songAnswer() });
      await world.request(track('b', ISRC));
      await world.quiet();
      expect(await world.status.read()).toMatchObject({
        enriched: 2,
        shared: 1,
        missing: { not_found: 0 },
      });
    });
  });

  it('is neither asked for nor given anything by an ISRC that stands for several tracks', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersByIsrc(ISRC, { status: 410 });
      await world.answersById(trackId('b'), { status: 200, body: songAnswer() });
      await world.request(track('a', ISRC));
      await world.startWorker();
      await world.quiet();
      await world.request(track('b', ISRC));
      await world.quiet();
      world.advance(4 * HOUR_MS);
      await world.quiet();
      expect(await world.asked()).toEqual([trackId('a'), ISRC, trackId('b'), trackId('a')]);
      expect(await world.status.read()).toMatchObject({
        enriched: 1,
        shared: 0,
        missing: { not_found: 1 },
      });
    });
  });
});

describe('a track without an analysis', () => {
  it.each([
    ['no audio at all', null],
    ['an audio object without a figure', { key: -1 }],
  ])('is told as no_audio and asked for again later: %s', async (_, audio) => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: songAnswer({ audio }) });
      await world.request(track('a', ISRC));
      await world.startWorker();
      await world.quiet();
      expect(await world.asked()).toEqual([trackId('a')]);
      expect((await world.events())[0]).toMatchObject({
        id: `TrackFeaturesMissing.v1:${trackId('a')}:soundcharts:1`,
        data: { state: 'no_audio', attempt: 1 },
      });
      expect(await world.rows('SELECT 1 FROM enrichment.track_features')).toEqual([]);
      expect(await world.status.read()).toMatchObject({ missing: { no_audio: 1 } });
    });
  });
});
