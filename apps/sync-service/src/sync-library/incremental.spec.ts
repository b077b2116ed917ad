import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { day, item, items, trackId } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';

let world: SyncWorld;

beforeEach(async () => {
  world = await SyncWorld.open(0);
  await change({ replace: items(130) });
  await world.sync();
  await world.sandbox.control('DELETE', '/calls');
});
afterEach(() => world.close());

function change(body: Record<string, unknown>): Promise<unknown> {
  return world.sandbox.control('PUT', '/library', body);
}

async function calls(): Promise<number> {
  return (await world.sandbox.calls('spotify')).length;
}

describe('an incremental run', () => {
  it('costs one call where nothing is new, and one where little is', async () => {
    expect(await world.sync('incremental')).toMatchObject({
      state: 'completed',
      mode: 'incremental',
      calls: 1,
      added: 0,
    });
    await change({ add: [item(200), item(201), item(202)] });
    expect(await world.sync('incremental')).toMatchObject({
      state: 'completed',
      mode: 'incremental',
      calls: 1,
      added: 3,
    });
    expect(await calls()).toBe(2);
  });

  it('reads on while a page holds nothing that it knows', async () => {
    await change({ add: Array.from({ length: 70 }, (_, index) => item(200 + index)) });
    expect(await world.sync('incremental')).toMatchObject({
      mode: 'incremental',
      calls: 2,
      added: 70,
    });
  });

  it('finds all of 120 tracks that were saved in one moment, however often it is asked', async () => {
    const at = day(300);
    await change({ add: Array.from({ length: 120 }, (_, index) => item(300 + index, at)) });
    expect(await world.sync('incremental')).toMatchObject({
      state: 'completed',
      mode: 'incremental',
      calls: 3,
      added: 120,
    });
    expect(await world.sync('incremental')).toMatchObject({ calls: 1, added: 0 });
    await change({ add: [item(430, at)] });
    expect(await world.sync('incremental')).toMatchObject({ calls: 1, added: 1 });
    expect(await world.library()).toHaveLength(251);
  });

  it('goes back for what an earlier run of the same moment left out', async () => {
    const at = day(300);
    const moment = Array.from({ length: 120 }, (_, index) => item(300 + index, at));
    await change({ add: moment });
    await world.sandbox.control('POST', '/faults', [
      { provider: 'spotify', delayMs: 0 },
      { provider: 'spotify', status: 403, body: { error: { status: 403, message: 'no' } } },
    ]);
    expect(await world.sync('incremental')).toMatchObject({ state: 'failed', added: 50 });
    expect(await world.sync('incremental')).toMatchObject({ state: 'completed', added: 70 });
    expect(await world.library()).toHaveLength(250);
  });

  it.each([
    ['a save in the past', { add: [item(999, '2025-12-01T00:00:00Z')] }, { added: 1, removed: 0 }],
    ['a removal', { remove: [trackId(7)] }, { added: 0, removed: 1 }],
    [
      'a removal that a new track makes up for',
      { remove: [trackId(7)], add: [item(200)] },
      { added: 1, removed: 1 },
    ],
  ])('turns into a full run where it cannot explain the number: %s', async (_, body, changes) => {
    await change(body);
    expect(await world.sync('incremental')).toMatchObject({
      state: 'completed',
      mode: 'full',
      requestedMode: 'incremental',
      calls: 4,
      ...changes,
    });
    expect(await world.sync('incremental')).toMatchObject({ mode: 'incremental', calls: 1 });
  });

  it('knows the entries that are no tracks', async () => {
    const local = (n: number): unknown =>
      item(n, day(n), { id: null, is_local: true, uri: `spotify:local:::song_${n}:1` });
    await change({ add: [local(400), item(401)] });
    expect(await world.sync('incremental')).toMatchObject({
      mode: 'incremental',
      calls: 1,
      added: 1,
      skipped: { local_file: 1 },
    });
    expect(await world.sync('incremental')).toMatchObject({ mode: 'incremental', calls: 1 });
  });

  it('is a full one where the library was never read', async () => {
    await world.sql.query(`UPDATE sync.libraries SET listing_surplus = NULL`);
    expect(await world.sync('incremental')).toMatchObject({ mode: 'full', calls: 4 });
  });
});
