import { waitUntil } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const everything = '/soundcharts/';

const perMinute = {
  status: 429,
  headers: { 'x-ratelimit-reset': '30' },
  body: { errors: [{ key: 'limit', code: 429, message: 'Maximum request count reached.' }] },
};

async function knowAll(world: EnrichmentWorld): Promise<void> {
  for (const name of names) {
    await world.answersById(trackId(name), { status: 200, body: songAnswer() });
  }
  await world.request(...names.map((name) => track(name)));
}

describe('a provider that wants to be left alone', () => {
  it('is, by all workers; no track loses an attempt, and the work goes on afterwards', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.script(everything, { ...perMinute, times: 3 });
      await knowAll(world);
      await world.startWorker(1);
      await waitUntil('the gate to be closed', async () => {
        const gates = await world.rows(
          `SELECT 1 FROM enrichment.provider_gate WHERE outcome = 'rate_limited'`,
        );
        return gates.length === 1;
      });
      const other = await world.startWorker(1);
      await waitUntil('the leases to be given back', async () => {
        return (await world.status.read()).queue.leased === 0;
      });
      await other.beforeApplicationShutdown();
      expect(await world.asked()).toHaveLength(1);
      expect(await world.status.read()).toMatchObject({ due: 6, leased: 0, enriched: 0 });
      const attempts = await world.rows(
        'SELECT DISTINCT attempts FROM enrichment.feature_requests',
      );
      expect(attempts).toEqual([{ attempts: 0 }]);
      expect(await world.rows('SELECT 1 FROM enrichment.failed_requests')).toEqual([]);
      expect(await world.rows('SELECT calls, failures FROM enrichment.usage_stats')).toEqual([
        { calls: 1, failures: 1 },
      ]);

      await world.sandbox.control('DELETE', '/faults');
      await knowAll(world);
      const wait = await world.advanceToNext();
      expect(wait).toBeGreaterThan(20_000);
      expect(wait).toBeLessThanOrEqual(31_000);
      await world.quiet();
      expect((await world.status.read()).enriched).toBe(6);
    });
  });

  it.each([
    [
      'the monthly quota',
      { status: 429, body: { message: 'Monthly available quota reached.' } },
      'quota_exhausted',
    ],
    ['the credentials', { status: 401 }, 'unauthorized'],
    ['the plan', { status: 403 }, 'forbidden'],
  ])('says so once, over several calls at a time: %s', async (_, answer, outcome) => {
    await EnrichmentWorld.use(async (world) => {
      await world.script(everything, { ...answer, delayMs: 50 });
      await world.request(...names.map((name) => track(name)));
      await world.startWorker(3);
      await waitUntil('all leases to be given back', async () => {
        return world.settled.length > 0 && (await world.status.read()).queue.leased === 0;
      });
      expect((await world.asked()).length).toBeLessThanOrEqual(3);
      const news = world.settled.flatMap(({ closedGate }) => closedGate ?? []);
      expect(news).toMatchObject([{ outcome }]);
      expect(await world.status.read()).toMatchObject({ due: 6, enriched: 0 });
      const attempts = await world.rows(
        'SELECT DISTINCT attempts FROM enrichment.feature_requests',
      );
      expect(attempts).toEqual([{ attempts: 0 }]);
    });
  });
});

describe('a provider that fails', () => {
  it('for one track alone is tried again, later each time, and given up after eight attempts', async () => {
    await EnrichmentWorld.use(async (world) => {
      const attempts = async (): Promise<number> =>
        (await world.asked()).filter((id) => id === trackId('a')).length;
      await world.answersById(trackId('a'), { status: 503, body: 'gone fishing' });
      await world.script(everything, { status: 200, body: songAnswer() });
      await world.request(track('a', 'GBXXX1900001'));
      await world.startWorker();
      const waits: number[] = [];
      for (let attempt = 1; attempt < 8; attempt += 1) {
        await waitUntil(`attempt ${attempt}`, async () => (await attempts()) === attempt);
        await world.request(track(`other ${attempt}`.replace(' ', '')));
        await world.quiet();
        expect(
          await world.rows('SELECT status, attempt_count FROM enrichment.failed_requests'),
        ).toEqual([{ status: 'retrying', attempt_count: attempt }]);
        waits.push(await world.advanceToNext());
      }
      await waitUntil('the last attempt', async () => (await attempts()) === 8);
      await world.quiet();
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
      world.advance(365 * 24 * 3_600_000);
      expect(await world.status.read()).toMatchObject({
        due: 0,
        enriched: 7,
        missing: { failed: 1 },
        nextAttemptAt: null,
      });
      const given = (await world.events()).find(({ id }) => id.includes('Missing'));
      expect(given?.data).toMatchObject({ state: 'failed', attempt: 1 });
      expect(
        await world.rows(`SELECT status, error_code, error_response, max_attempts, attempt_count, next_retry_at
        FROM enrichment.failed_requests`),
      ).toEqual([
        {
          status: 'failed',
          error_code: 503,
          error_response: 'gone fishing',
          max_attempts: 8,
          attempt_count: 8,
          next_retry_at: null,
        },
      ]);
    });
  });

  it('for all tracks is left to one probe at a time, and no track pays for the outage', async () => {
    await EnrichmentWorld.use(async (world) => {
      const many = Array.from({ length: 30 }, (_, n) => track(`t${n}`));
      await world.script(everything, { status: 503 });
      await world.request(...many);
      await world.startWorker(2);
      await world.startWorker(2);
      const breaker = async () => (await world.status.read()).providers[0]?.breaker;
      await waitUntil('the breaker to open', async () => (await breaker())?.state === 'open');
      await waitUntil('the claims to be given back', async () => {
        return (await world.status.read()).queue.leased === 0;
      });
      const spent = (await world.asked()).length;
      expect(spent).toBeLessThanOrEqual(2 * (6 + 2));
      const waits: number[] = [];
      for (let probe = 1; probe <= 4; probe += 1) {
        const before = await breaker();
        waits.push(new Date(before?.until ?? 0).getTime() - world.clock.now().getTime());
        await world.advanceToNext();
        await waitUntil(`probe ${probe}`, async () => (await breaker())?.failures === 6 + probe);
        expect(await world.asked()).toHaveLength(spent + probe);
      }
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
      const [burned] = await world.rows<{ attempts: number }>(
        'SELECT sum(attempts)::int AS attempts FROM enrichment.feature_requests',
      );
      expect(burned?.attempts).toBeLessThanOrEqual(spent);

      await world.sandbox.control('DELETE', '/faults');
      await world.script(everything, { status: 200, body: songAnswer() });
      await world.advanceToNext();
      await waitUntil('the breaker to close', async () => (await breaker())?.state === 'closed');
      world.advance(3_600_000);
      await world.quiet();
      expect(await world.status.read()).toMatchObject({ enriched: 30 });
    });
  });

  it('costs a track nothing once it answers', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: 'not json', times: 1 });
      await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
      await world.request(track('a'));
      await world.startWorker();
      await waitUntil('the first attempt', async () => world.settled.length === 1);
      expect(
        await world.rows('SELECT state, outcome, attempts FROM enrichment.feature_requests'),
      ).toEqual([{ state: 'pending', outcome: 'malformed', attempts: 1 }]);
      world.advance(10_000);
      await world.quiet();
      expect(await world.rows('SELECT outcome, attempts FROM enrichment.feature_requests')).toEqual(
        [{ outcome: 'ok', attempts: 0 }],
      );
    });
  });
});
