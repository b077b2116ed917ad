import type { SyncRun } from '@app/contracts';
import { waitUntil } from '@app/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SpotifyConnectionReader } from '../report-status/spotify-connection.reader.js';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';
import { callsInside, closedWindows } from '../testing/closed-window.js';
import { items } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';

const MINUTE = 60;
const HOUR = 3_600;
/** Long enough for several looks of the schedule. */
const SOME_TICKS_MS = 400;

let world: SyncWorld;
afterEach(() => world.close());

async function open(environment: Record<string, string> = {}): Promise<void> {
  world = await SyncWorld.open(0, null, {
    environment: {
      SYNC_INCREMENTAL_EVERY_MINUTES: '60',
      SYNC_FULL_EVERY_HOURS: '24',
      ...environment,
    },
  });
  await world.sandbox.control('PUT', '/library', { replace: items(120) });
}

async function runs(): Promise<SyncRun[]> {
  return (await world.service.get(SyncRunRepository).newest(100)).toReversed();
}

async function settledRuns(count: number): Promise<SyncRun[]> {
  await waitUntil(`${count} runs to end`, async () => {
    const all = await runs();
    return all.length >= count && all.every(({ finishedAt }) => finishedAt !== null);
  });
  return runs();
}

function someTicks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SOME_TICKS_MS));
}

describe('the schedule', () => {
  it('is off until the first sync, then looks every hour and reads everything every day', async () => {
    await open();
    await world.pass(30 * HOUR);
    await someTicks();
    expect(await runs()).toEqual([]);
    await world.sync('full', 'first_sign_in');
    await world.pass(59 * MINUTE);
    await someTicks();
    expect(await runs()).toHaveLength(1);
    await world.pass(2 * MINUTE);
    const [, hourly] = await settledRuns(2);
    expect(hourly).toMatchObject({ trigger: 'schedule', mode: 'incremental', calls: 1 });
    await world.pass(23 * HOUR);
    expect((await settledRuns(3))[2]).toMatchObject({ trigger: 'schedule', mode: 'full' });
    await someTicks();
    expect(await runs()).toHaveLength(3);
  });

  it('catches up once on what was missed, and counts what people start', async () => {
    await open();
    await world.sync();
    await world.service.close();
    await world.pass(10 * HOUR);
    world.service = await world.startService();
    expect(await settledRuns(2)).toHaveLength(2);
    await world.pass(50 * MINUTE);
    await world.sync('incremental');
    await world.pass(50 * MINUTE);
    await someTicks();
    expect(await runs()).toHaveLength(3);
  });

  it('yields while Spotify wants no calls, and is there right after', async () => {
    await open();
    await world.sync();
    await world.sandbox.control('POST', '/faults', {
      provider: 'spotify',
      status: 429,
      headers: { 'retry-after': '80000' },
    });
    const { id } = await world.begin('incremental');
    await world.waiting(id);
    await world.steering.cancel(world.owner, id);
    await world.pass(20 * HOUR);
    await someTicks();
    expect(await runs()).toHaveLength(2);
    await world.pass(3 * HOUR);
    expect((await settledRuns(3))[2]).toMatchObject({ trigger: 'schedule', state: 'completed' });
    const calls = await world.sandbox.calls('spotify');
    expect(callsInside(calls, closedWindows(calls, 80_000))).toEqual([]);
  });

  it('does not begin what would only wait for a sign-in', async () => {
    await open();
    await world.sync();
    await world.sql.query(`UPDATE sync.spotify_credentials SET state = 'dead'`);
    await world.pass(30 * HOUR);
    await someTicks();
    expect(await runs()).toHaveLength(1);
  });

  it('is shown, with the calls of the last day and the gate', async () => {
    await open();
    const read = () => world.service.get(SpotifyConnectionReader).read(world.owner);
    expect((await read()).schedule).toMatchObject({ active: false, nextFullAt: null });
    const run = await world.sync();
    const shown = await read();
    expect(shown).toMatchObject({
      state: 'connected',
      gate: { state: 'open', since: null, until: null },
      calls: { lastDay: run.calls, background: 0, budget: 600 },
      schedule: { active: true, incrementalEveryMinutes: 60, fullEveryHours: 24 },
    });
    const next = Date.parse(shown.schedule.nextIncrementalAt ?? '');
    expect(next - Date.parse(run.finishedAt ?? '')).toBe(HOUR * 1_000);
    expect((await world.service.get(SpotifyConnectionReader).read('nobody')).state).toBe(
      'not_connected',
    );
  });
});

describe('the daily budget', () => {
  it('lets scheduled work wait, and people not', async () => {
    await open({ SYNC_DAILY_CALLS: '6' });
    await world.sync();
    const scheduled = await world.begin('full', 'schedule');
    const waiting = await world.waiting(scheduled.id);
    expect(waiting).toMatchObject({ reasonCode: 'budget_spent', pages: 2, calls: 2 });
    const joined = await world.begin('full', 'admin');
    expect(joined).toMatchObject({ id: scheduled.id, trigger: 'admin' });
    expect(await world.settled(scheduled.id)).toMatchObject({ state: 'completed', calls: 4 });
    expect(await world.sync('incremental')).toMatchObject({ state: 'completed', calls: 1 });
  });

  it('comes back as the calls of the day before grow old, so that a long run takes several days', async () => {
    await open({ SYNC_DAILY_CALLS: '2', SYNC_INCREMENTAL_EVERY_MINUTES: '0' });
    const { id } = await world.begin('full', 'schedule');
    for (const pages of [2, 3]) {
      const waiting = await world.waiting(id);
      expect(waiting).toMatchObject({ reasonCode: 'budget_spent', pages });
      await world.pass(24 * HOUR);
      await waitUntil('it to go on', async () => (await world.find(id)).calls > 2);
      if (pages === 2) break;
    }
    expect(await world.settled(id)).toMatchObject({ state: 'completed', calls: 4, entries: 120 });
  });
});
