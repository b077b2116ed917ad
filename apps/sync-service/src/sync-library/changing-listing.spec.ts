import { afterEach, describe, expect, it } from '@jest/globals';
import { day, item, items, trackId } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';

let world: SyncWorld;
afterEach(() => world.close());

const ids = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => trackId(from + index));

/** A world whose listing holds so many tracks, which are synced already where `synced` says so. */
async function open(count: number, synced: boolean): Promise<void> {
  world = await SyncWorld.open(0);
  await change({ replace: items(count) });
  if (!synced) return;
  await world.sync();
  await world.sandbox.control('DELETE', '/calls');
}

function change(body: Record<string, unknown>): Promise<unknown> {
  return world.sandbox.control('PUT', '/library', body);
}

/** The offsets of the pages that were asked for, in order. */
async function offsets(): Promise<number[]> {
  const calls = await world.sandbox.calls('spotify');
  return calls.map(({ path }) => Number(new URLSearchParams(path.split('?')[1]).get('offset')));
}

describe('a listing that changes while it is read', () => {
  it('by a track saved between two pages: the new one is found at the second look', async () => {
    await open(120, true);
    await change({ add: [item(500, day(500))], afterPages: 1 });
    expect(await world.sync()).toMatchObject({
      state: 'completed',
      reading: 1,
      added: 1,
      removed: 0,
      entries: 121,
      duplicates: 1,
    });
    expect(await world.library()).toEqual([...ids(0, 120), trackId(500)]);
    expect(await offsets()).toEqual([0, 50, 100, 0]);
  });

  it('by a removal between two pages: what slipped through is found at the second reading', async () => {
    await open(120, true);
    await change({ remove: [trackId(119)], afterPages: 1 });
    expect(await world.sync()).toMatchObject({
      state: 'completed',
      reading: 2,
      removed: 1,
      entries: 119,
      total: 119,
    });
    expect(await world.library()).toEqual(ids(0, 119));
    expect(await offsets()).toEqual([0, 50, 0, 50, 100, 0]);
  });

  it('by a track removed and saved again between two pages: nothing is lost', async () => {
    await open(120, true);
    await change({ remove: [trackId(60)], add: [item(60, day(600))], afterPages: 1 });
    const run = await world.sync();
    expect(run).toMatchObject({ state: 'completed', removed: 0, added: 1, reading: 2 });
    expect(await world.library()).toEqual(ids(0, 120));
    expect(await offsets()).toEqual([0, 50, 100, 0, 50, 100, 0]);
  });

  it('by a removal that hides a track never seen before, at the first sync', async () => {
    await open(120, false);
    await change({ remove: [trackId(119)], afterPages: 1 });
    expect(await world.sync()).toMatchObject({ state: 'completed', reading: 2, discovered: 120 });
    expect(await world.library()).toEqual(ids(0, 119));
  });

  it('each time it is read: then nothing is taken away, and the run says so', async () => {
    await open(120, true);
    for (const [index, n] of [119, 118, 117].entries()) {
      await change({ remove: [trackId(n)], afterPages: index * 2 + 1 });
    }
    const run = await world.sync();
    expect(run).toMatchObject({
      state: 'completed_with_gaps',
      reasonCode: 'listing_unstable',
      reading: 3,
      removed: 0,
    });
    expect(await world.library()).toEqual(ids(0, 120));
    expect(await world.sync()).toMatchObject({ state: 'completed', removed: 3 });
    expect(await world.library()).toEqual(ids(0, 117));
  });

  it('into nothing, in the middle: it is read again, and nothing is taken away unasked', async () => {
    await open(120, true);
    await change({ replace: [], afterPages: 2 });
    const run = await world.sync();
    expect(run).toMatchObject({ state: 'awaiting_approval', removed: 0, pendingRemovals: 120 });
    expect(await world.library()).toEqual(ids(0, 120));
    expect(await offsets()).toEqual([0, 50, 100, 0]);
  });
});

describe('an empty library', () => {
  it('is read with one call', async () => {
    await open(0, false);
    expect(await world.sync()).toMatchObject({ state: 'completed', total: 0, calls: 1, pages: 1 });
    expect(await world.sync('incremental')).toMatchObject({
      state: 'completed',
      mode: 'incremental',
      calls: 1,
    });
  });
});

describe('a library that suddenly reads as empty', () => {
  it.each(['full', 'incremental'] as const)(
    'is not taken away by a run that began as %s',
    async (mode) => {
      await open(60, true);
      await change({ replace: [] });
      expect(await world.sync(mode)).toMatchObject({
        state: 'awaiting_approval',
        mode: 'full',
        requestedMode: mode,
        reasonCode: 'removals_pending',
        pendingRemovals: 60,
        removed: 0,
        calls: 1,
      });
      expect(await world.library()).toEqual(ids(0, 60));
      expect(
        await world.value(
          `SELECT payload::jsonb -> 'data' ->> 'kind' FROM sync.outbox WHERE subject = 'library.notice-raised.v1'`,
        ),
      ).toBe('removals_pending');
    },
  );
});
