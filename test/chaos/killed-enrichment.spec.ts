import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  sandboxCredentials,
  startTestBroker,
  waitUntil,
  type SandboxCall,
  type TestBroker,
} from '@app/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../../apps/enrichment-service/src/testing/enrichment-world.js';
import { songAnswer, track } from '../../apps/enrichment-service/src/testing/songs.js';
import { SeededRandom } from '../../scripts/chaos/seeded-random.js';
import { build, ServiceReplicas } from './service-replicas.js';

const RECORDINGS = 900;
const SHARED = 100;
const CONCURRENCY = 3;
/** A call takes as long as the vendor's do (about 200 ms, its help pages, 2026). */
const LATENCY_MS = 200;
/** One call in ten fails: of these so many are told to slow down, and the others meet an outage. */
const FAILURES = RECORDINGS / 10;
const TOLD_TO_WAIT = 10;
const SHORTEST_LIFE_MS = 1_500;
const LONGEST_LIFE_MS = 3_500;
/** Between two kills so many tracks get their features: on a slow machine nobody would otherwise live long enough to work. */
const LEAST_PROGRESS = 20;
const ALLOWED_SHARE = 0.02;

const seed = randomInt(2 ** 31);
const random = new SeededRandom(seed);

/** Other releases of the first recordings come last. */
const library = Array.from({ length: RECORDINGS + SHARED }, (_, n) =>
  track(`track${n}`, `GBXXX${String(1_900_000 + (n % RECORDINGS))}`),
);

beforeAll(() => build());

async function withReplicas(
  count: number,
  prepare: (world: EnrichmentWorld) => Promise<void>,
  spec: (world: EnrichmentWorld, replicas: ServiceReplicas) => Promise<void>,
): Promise<void> {
  const broker = await startTestBroker();
  try {
    await EnrichmentWorld.use(async (world) => {
      const replicas = new ServiceReplicas('enrichment-service', environmentOf(world, broker));
      try {
        await world.script('/soundcharts/', {
          status: 200,
          body: songAnswer(),
          delayMs: LATENCY_MS,
        });
        await prepare(world);
        await world.request(...library);
        replicas.start(count);
        await spec(world, replicas);
      } finally {
        await replicas.stop();
      }
    });
  } finally {
    await broker.stop();
  }
}

function environmentOf(world: EnrichmentWorld, broker: TestBroker): Record<string, string> {
  return {
    DATABASE_URL: world.database.urls['enrichment-service'],
    NATS_URL: broker.url,
    OPS_PORT: '0',
    LOG_LEVEL: 'fatal',
    SOUNDCHARTS_URL: `${world.sandbox.baseUrl}/soundcharts`,
    SOUNDCHARTS_APP_ID: sandboxCredentials.soundcharts.appId,
    SOUNDCHARTS_API_KEY: sandboxCredentials.soundcharts.apiKey,
    SOUNDCHARTS_MONTHLY_CALLS: '100000',
    ENRICHMENT_CONCURRENCY: String(CONCURRENCY),
  };
}

/** One failure each for a tenth of the recordings, those with one release: which one of several is asked is open. */
async function injectFailures(world: EnrichmentWorld): Promise<void> {
  await world.sandbox.control('DELETE', '/faults');
  const single = library.slice(SHARED, RECORDINGS);
  const unlucky = random.shuffle(single).slice(0, FAILURES);
  const later = { status: 429, body: { message: 'Maximum request count' } };
  for (const [n, { spotifyId }] of unlucky.entries()) {
    const outage = { status: random.pick([500, 502, 503]) };
    const failure = n < TOLD_TO_WAIT ? later : outage;
    await world.answersById(spotifyId, { ...failure, times: 1 });
  }
  await world.script('/soundcharts/', { status: 200, body: songAnswer(), delayMs: LATENCY_MS });
}

async function enriched(world: EnrichmentWorld): Promise<number> {
  const [row] = await world.rows<{ tracks: number }>(
    'SELECT count(*)::int AS tracks FROM enrichment.track_features',
  );
  return row?.tracks ?? 0;
}

async function allEnriched(world: EnrichmentWorld, tracks = library.length): Promise<void> {
  const patienceMs = 400_000;
  const isThere = async (): Promise<boolean> => (await enriched(world)) >= tracks;
  await waitUntil(`the features of ${tracks} tracks`, isThere, patienceMs);
}

/** What must be true of the tables, whatever happened to the processes. */
async function expectEverythingOnce(world: EnrichmentWorld): Promise<void> {
  const events = (await world.events()).filter(({ id }) => id.startsWith('TrackEnriched'));
  expect(new Set(events.map(({ data }) => data['spotifyId'])).size).toBe(library.length);
  expect(events).toHaveLength(library.length);
  expect(
    await world.rows(`SELECT count(*)::int AS own, count(DISTINCT isrc)::int AS recordings
      FROM enrichment.track_features WHERE shared_from IS NULL`),
  ).toEqual([{ own: RECORDINGS, recordings: RECORDINGS }]);
}

/** The recordings that were asked for, by the ISRC of the track. */
function recordingsOf(calls: readonly SandboxCall[]): string[] {
  const isrcs = new Map(library.map(({ spotifyId, isrc }) => [spotifyId, isrc ?? spotifyId]));
  return calls.map(({ path }) => isrcs.get(path.split('/').at(-1) ?? '') ?? path);
}

describe('two replicas', () => {
  it('share the work, and each recording is asked for once', async () => {
    await withReplicas(
      2,
      async () => undefined,
      async (world) => {
        await waitUntil('the work of both', async () => {
          const workers = await world.rows(
            `SELECT DISTINCT lease_worker FROM enrichment.feature_requests WHERE state = 'leased'`,
          );
          return workers.length === 2;
        });
        await allEnriched(world);
        const calls = await world.sandbox.calls('soundcharts');
        expect(new Set(recordingsOf(calls)).size).toBe(RECORDINGS);
        expect(calls).toHaveLength(RECORDINGS);
        await expectEverythingOnce(world);
      },
    );
  });
});

describe(`three replicas, one of which is killed every few seconds, while a tenth of the calls fails (seed ${seed})`, () => {
  it('lose and double nothing, and repeat no more calls than were under way', async () => {
    process.stderr.write(`killed-enrichment: seed ${seed}\n`);
    await withReplicas(3, injectFailures, async (world, replicas) => {
      let kills = 0;
      for (;;) {
        const before = await enriched(world);
        await sleep(random.between(SHORTEST_LIFE_MS, LONGEST_LIFE_MS));
        await allEnriched(world, Math.min(before + LEAST_PROGRESS, library.length));
        if ((await enriched(world)) === library.length) break;
        await replicas.kill(random.pick(replicas.pids));
        kills += 1;
      }
      expect(kills).toBeGreaterThan(3);
      const calls = await world.sandbox.calls('soundcharts');
      expect(new Set(recordingsOf(calls)).size).toBe(RECORDINGS);
      expect(calls.filter(({ status }) => status !== null && status >= 400)).toHaveLength(FAILURES);
      const repeated = calls.length - RECORDINGS - FAILURES;
      const underWay = kills * CONCURRENCY;
      process.stderr.write(
        `killed-enrichment: ${kills} kills, ${calls.length} calls for ${RECORDINGS} recordings, ${repeated} repeated\n`,
      );
      expect((calls.length - FAILURES - underWay) / RECORDINGS).toBeLessThanOrEqual(
        1 + ALLOWED_SHARE,
      );
      await expectEverythingOnce(world);
    });
  });
});
