import { waitUntil } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { item, items, trackId } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';

let world: SyncWorld;

beforeEach(async () => {
  world = await SyncWorld.open(0, null, { timings: { heartbeatMs: 100, callMs: 60_000 } });
  await change({ replace: items(200) });
});
afterEach(() => world.close());

function change(body: Record<string, unknown>): Promise<unknown> {
  return world.sandbox.control('PUT', '/library', body);
}

const cancel = (id: string) => world.steering.cancel(world.owner, id);
const approve = (id: string) => world.steering.approve(world.owner, id);

describe('cancelling', () => {
  it('ends a run in the middle of a page that hangs, and frees the place of the next one', async () => {
    await world.sandbox.control('POST', '/faults', [
      { provider: 'spotify', delayMs: 0 },
      { provider: 'spotify', hang: true },
    ]);
    const { id } = await world.begin();
    await waitUntil('the call that hangs', async () => (await world.find(id)).calls >= 2);
    expect(await cancel(id)).toMatchObject({ state: 'cancelled', pages: 1 });
    expect(await world.library()).toHaveLength(50);
    expect(await world.sync()).toMatchObject({ state: 'completed', entries: 200 });
    expect(await world.find(id)).toMatchObject({ state: 'cancelled', pages: 1 });
  });

  it('ends a run that waits', async () => {
    await world.sandbox.control('POST', '/faults', {
      provider: 'spotify',
      status: 429,
      headers: { 'retry-after': '80000' },
    });
    const { id } = await world.begin();
    await world.waiting(id);
    expect(await cancel(id)).toMatchObject({
      state: 'cancelled',
      waitingUntil: null,
      reasonCode: null,
    });
    await world.pass(80_001);
    expect(await world.sync()).toMatchObject({ state: 'completed' });
    await expect(cancel(id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is for one’s own runs', async () => {
    const { id } = await world.sync();
    await expect(world.steering.cancel('somebody-else', id)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('more removals than are believed', () => {
  async function held(): Promise<string> {
    await world.sync();
    const remove = Array.from({ length: 60 }, (_, index) => trackId(index));
    await change({ remove });
    const run = await world.sync();
    expect(run).toMatchObject({ state: 'awaiting_approval', removed: 0, pendingRemovals: 60 });
    expect(await world.library()).toHaveLength(200);
    return run.id;
  }

  it('are made once the admin agrees, but for what was saved again meanwhile', async () => {
    const id = await held();
    await change({ add: [item(3, '2026-11-20T10:00:00Z')] });
    const refused = { provider: 'spotify', status: 403, body: { error: { message: 'no' } } };
    await world.sandbox.control('POST', '/faults', [{ provider: 'spotify', delayMs: 0 }, refused]);
    expect(await world.sync('incremental')).toMatchObject({ state: 'failed', added: 1 });
    expect(await approve(id)).toMatchObject({
      state: 'completed',
      removed: 59,
      pendingRemovals: 0,
      reasonCode: null,
    });
    expect(await world.library()).toHaveLength(141);
    expect(await world.library()).toContain(trackId(3));
    expect(
      await world.value(
        `SELECT count(*)::int FROM sync.outbox WHERE payload::jsonb -> 'data' ->> 'change' = 'removed'`,
      ),
    ).toBe(59);
    await expect(approve(id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.sync()).toMatchObject({ state: 'completed', added: 0, removed: 0 });
  });

  it('are dropped once the admin says no, and asked about again by the next full run', async () => {
    const id = await held();
    expect(await cancel(id)).toMatchObject({
      state: 'completed_with_gaps',
      reasonCode: 'removals_declined',
      pendingRemovals: 0,
    });
    expect(await world.library()).toHaveLength(200);
    expect(await world.sync('incremental')).toMatchObject({ mode: 'incremental', calls: 1 });
    expect(await world.sync()).toMatchObject({ state: 'awaiting_approval', pendingRemovals: 60 });
  });

  it('are forgotten once a later full run finds the tracks again', async () => {
    const id = await held();
    await change({ replace: items(200) });
    expect(await world.sync()).toMatchObject({ state: 'completed', removed: 0 });
    expect(await world.find(id)).toMatchObject({
      state: 'completed_with_gaps',
      reasonCode: 'removals_superseded',
    });
    await expect(approve(id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.library()).toHaveLength(200);
    expect(await world.value(`SELECT count(*)::int FROM sync.pending_removals`)).toBe(0);
  });

  it('are a matter of the configured share', async () => {
    await world.close();
    world = await SyncWorld.open(0, null, { environment: { SYNC_REMOVAL_LIMIT: '0.5' } });
    await change({ replace: items(100) });
    await world.sync();
    await change({ replace: items(50) });
    expect(await world.sync()).toMatchObject({ state: 'completed', removed: 50 });
    await change({ replace: items(24) });
    expect(await world.sync()).toMatchObject({ state: 'awaiting_approval', pendingRemovals: 26 });
  });
});
