import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil, type SandboxCall } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SyncWorker } from '../../apps/sync-service/src/sync-library/sync.worker.js';
import { SyncWorld } from '../../apps/sync-service/src/testing/sync-world.js';
import { SeededRandom } from '../../scripts/chaos/seeded-random.js';
import { build, ServiceReplicas } from './service-replicas.js';

const KILLS = 20;
/** So many kills are sat out until the lease of the dead ends by itself; the others are shortened. */
const SAT_OUT = 2;
const TRACKS = 6_000;
const PAGES = TRACKS / 50;
const LONGEST_LIFE_MS = 250;
/** So slow that the run outlasts all the kills, on however fast a machine. */
const PAGE_DELAY_MS = Math.ceil((2 * KILLS * LONGEST_LIFE_MS) / PAGES);

const seed = randomInt(2 ** 31);
const random = new SeededRandom(seed);

let world: SyncWorld;
let replicas: ServiceReplicas;

beforeAll(async () => {
  await build();
  world = await SyncWorld.open(TRACKS);
  // This process looks on; the replicas work.
  await world.service.get(SyncWorker).beforeApplicationShutdown();
  replicas = new ServiceReplicas('sync-service', {
    ...world.environment,
    LOG_LEVEL: 'warn',
  });
});

afterAll(async () => {
  await replicas.stop();
  await world.close();
});

/** The process that holds the run, where one does. */
async function holder(id: string): Promise<number | null> {
  const { rows } = await world.sql.query<{ lease_owner: string | null }>(
    `SELECT lease_owner FROM sync.sync_history WHERE id = $1 AND lease_until > clock_timestamp()`,
    [id],
  );
  const pid = Number(/^(\d+)-/.exec(rows[0]?.lease_owner ?? '')?.[1]);
  return replicas.has(pid) ? pid : null;
}

/** What a dead process held, let go before its time. */
async function endLeases(): Promise<void> {
  await world.sql.query(`UPDATE sync.sync_history SET lease_until = now() - interval '1 s'`);
  await world.sql.query(`UPDATE sync.provider_gate SET permit_until = NULL`);
}

/** How often a page was asked for beyond the once that it takes. */
function readAgain(calls: readonly SandboxCall[]): number {
  return calls.length - new Set(calls.map(({ path }) => path)).size;
}

describe(`a sync service that is killed ${KILLS} times in one run (seed ${seed})`, () => {
  it('finishes the run, reads a page again per kill at most, and loses and doubles nothing', async () => {
    process.stderr.write(`killed-sync: seed ${seed}\n`);
    await world.sandbox.control('POST', '/faults', {
      provider: 'spotify',
      delayMs: PAGE_DELAY_MS,
      times: null,
    });
    const { id } = await world.begin('full', 'first_sign_in');
    replicas.start(2);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      let pid: number | null = null;
      await waitUntil('somebody to hold the run', async () => (pid = await holder(id)) !== null);
      await sleep(random.between(0, LONGEST_LIFE_MS));
      expect((await world.find(id)).state).toBe('running');
      await replicas.kill(pid ?? 0);
      if (kill % (KILLS / SAT_OUT) !== 0) await endLeases();
    }
    const run = await world.settled(id, 400_000);
    expect(run).toMatchObject({ reading: 1, total: TRACKS, entries: TRACKS });
    expect(run.state).toBe('completed');
    const calls = await world.sandbox.calls('spotify');
    // The head is looked at once more than the other pages, kills or none.
    expect(readAgain(calls) - 1).toBeLessThanOrEqual(KILLS);
    expect(calls.length).toBeLessThanOrEqual(PAGES + 1 + KILLS);
    const listed = run.saved - run.duplicates;
    for (const [table, rows] of [
      ['sync.tracks', listed],
      ['sync.track_metadata', listed],
      ['sync.user_tracks', listed],
      ['sync.library_changes', listed],
      [`sync.outbox WHERE subject = 'tracks.discovered.v1'`, listed],
      [`sync.outbox WHERE subject = 'library.changed.v1'`, listed],
    ] as const) {
      expect([table, await world.value(`SELECT count(*)::int FROM ${table}`)]).toEqual([
        table,
        rows,
      ]);
    }
    expect(run.discovered).toBe(listed);
  });
});
