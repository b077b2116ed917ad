import { waitUntil } from '@app/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { callsInside, closedWindows } from '../testing/closed-window.js';
import { item, items } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';

const MINUTE = 60;
const ROUNDS = 6;

let world: SyncWorld;
let other: INestApplicationContext;

beforeEach(async () => {
  world = await SyncWorld.open(0, null, {
    environment: { SYNC_INCREMENTAL_EVERY_MINUTES: '60', SYNC_FULL_EVERY_HOURS: '3' },
    timings: { tickMs: 20, idleMs: 20 },
  });
  other = await world.startService();
  await world.sandbox.control('PUT', '/library', { replace: items(160) });
});
afterEach(async () => {
  await other.close();
  await world.close();
});

/** Notes whenever two runs of the library are under way at the same time. */
async function watchSql(): Promise<void> {
  await world.sql.query(`
    CREATE TABLE public.crowd (at timestamptz DEFAULT clock_timestamp(), runs int);
    CREATE FUNCTION public.note_crowd() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      INSERT INTO public.crowd (runs)
      SELECT count(*) FROM sync.sync_history WHERE state IN ('queued', 'running', 'waiting') HAVING count(*) > 1;
      RETURN NULL;
    END $$;
    CREATE TRIGGER crowd AFTER INSERT OR UPDATE ON sync.sync_history
      FOR EACH STATEMENT EXECUTE FUNCTION public.note_crowd();`);
}

async function count(what: string, condition: string, expected: number): Promise<void> {
  const sql = `SELECT count(*)::int FROM sync.sync_history WHERE ${condition}`;
  await waitUntil(what, async () => (await world.value<number>(sql)) === expected);
}

describe('two replicas with their schedules', () => {
  it('make one run at a time, each once, and no call while Spotify wants none', async () => {
    await watchSql();
    await world.sync();
    for (let round = 1; round <= ROUNDS; round += 1) {
      await world.sandbox.control('PUT', '/library', { add: [item(200 + round)] });
      if (round % 2 === 0) {
        await world.sandbox.control('POST', '/faults', {
          provider: 'spotify',
          status: 429,
          headers: { 'retry-after': '1200' },
        });
      }
      await world.pass(61 * MINUTE);
      await waitUntil('the round’s run', async () => {
        const runs = await world.value<number>(`SELECT count(*)::int FROM sync.sync_history`);
        return runs > round;
      });
      if (round % 2 === 0) {
        await count('it to wait', `state = 'waiting'`, 1);
        await world.pass(21 * MINUTE);
      }
      await count('it to end', 'finished_at IS NULL', 0);
    }
    expect(
      await world.value(`SELECT count(*)::int FROM sync.sync_history WHERE trigger = 'schedule'`),
    ).toBe(ROUNDS);
    expect(await world.value(`SELECT count(*)::int FROM public.crowd`)).toBe(0);
    const calls = await world.sandbox.calls('spotify');
    expect(calls.filter(({ status }) => status === 429)).toHaveLength(ROUNDS / 2);
    expect(callsInside(calls, closedWindows(calls, 1_200))).toEqual([]);
    expect(await world.library()).toHaveLength(160 + ROUNDS);
    expect(await world.value(`SELECT sum(calls)::int FROM sync.sync_history`)).toBe(calls.length);
  });
});
