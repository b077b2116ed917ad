import { waitUntil } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentifyUserController } from '../identify-user/identify-user.controller.js';
import { callsInside, closedWindows } from '../testing/closed-window.js';
import { items } from '../testing/listed-items.js';
import type { SyncTimings } from '../sync-service.timings.js';
import { SyncWorld } from '../testing/sync-world.js';

let world: SyncWorld;

beforeEach(async () => {
  world = await open();
});
afterEach(() => world.close());

async function open(timings: Partial<SyncTimings> = {}): Promise<SyncWorld> {
  const opened = await SyncWorld.open(0, null, { timings });
  await opened.sandbox.control('PUT', '/library', { replace: items(120) });
  return opened;
}

/** Every run reads three pages and the head once more. */
const CALLS = 4;

const tooMany = (headers: Record<string, string>, reason?: string): unknown => ({
  provider: 'spotify',
  status: 429,
  headers,
  body: { error: { status: 429, message: 'Too many requests', ...(reason && { reason }) } },
});

function script(...faults: readonly unknown[]): Promise<unknown> {
  return world.sandbox.control('POST', '/faults', faults);
}

/** A page that is answered as usual. */
const asUsual = { provider: 'spotify', delayMs: 0 };

async function expectWhole(id: string, callsMade: number): Promise<void> {
  expect(await world.settled(id)).toMatchObject({
    state: 'completed',
    entries: 120,
    discovered: 120,
    calls: callsMade,
    reasonCode: null,
  });
  expect(await world.library()).toHaveLength(120);
  expect(await world.sandbox.calls('spotify')).toHaveLength(callsMade);
}

describe('a pause that Spotify asks for', () => {
  it.each([
    ['one second', () => ({ 'retry-after': '1' }), 1],
    ['no seconds', () => ({ 'retry-after': '0' }), 1],
    ['nothing at all', () => ({}), 30],
    ['a date', () => ({ 'retry-after': new Date(Date.now() + 600_000).toUTCString() }), 540],
  ])('in the middle of a run is kept: %s', async (_, headers, seconds) => {
    await script(asUsual, tooMany(headers()));
    const { id } = await world.begin();
    const waiting = await world.waiting(id);
    expect(waiting).toMatchObject({
      reasonCode: 'rate_limited',
      pages: 1,
      nextOffset: 50,
      lastError: { outcome: 'rate_limited' },
    });
    await world.pass(seconds - 1);
    await world.pass(61);
    await expectWhole(id, CALLS + 1);
    const calls = await world.sandbox.calls('spotify');
    expect(callsInside(calls, closedWindows(calls, seconds))).toEqual([]);
  });

  it.each([
    ['80,000 s', tooMany({ 'retry-after': '80000' }), 80_000],
    ['QUOTA_EXCEEDED', tooMany({ 'retry-after': '52531' }, 'QUOTA_EXCEEDED'), 52_531],
  ])('for most of a day is kept, across a restart: %s', async (_, fault, seconds) => {
    await script(asUsual, fault);
    const { id } = await world.begin();
    const waiting = await world.waiting(id);
    expect(waiting.reasonCode).toBe('quota_exhausted');
    const left = Date.parse(waiting.waitingUntil ?? '') - world.clock.now().getTime();
    expect(left).toBeGreaterThan((seconds - 60) * 1_000);
    await world.service.close();
    world.service = await world.startService();
    await world.pass(seconds - 120);
    expect(await world.find(id)).toMatchObject({ state: 'waiting' });
    expect(await world.sandbox.calls('spotify')).toHaveLength(2);
    expect(
      await world.value(
        `SELECT count(*)::int FROM sync.outbox WHERE event_id LIKE 'LibraryNoticeRaised.v1:quota_closed:%'`,
      ),
    ).toBe(1);
    await world.pass(121);
    await expectWhole(id, CALLS + 1);
    const calls = await world.sandbox.calls('spotify');
    expect(callsInside(calls, closedWindows(calls, seconds))).toEqual([]);
  });

  it('holds for a sign-in too, which is told until when', async () => {
    await script(tooMany({ 'retry-after': '52531' }, 'QUOTA_EXCEEDED'));
    const { id } = await world.begin();
    const { waitingUntil } = await world.waiting(id);
    const handoverId = 'c0b9fb53-58a5-4d1c-b1a1-0f3c7f8f7a52';
    const reply = await world.service
      .get(IdentifyUserController)
      .identify({ handoverId, sealedTokens: await world.handOver(handoverId) });
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'spotify_quota_exhausted', until: waitingUntil },
    });
    expect(await world.sandbox.calls('spotify')).toHaveLength(1);
  });

  it('holds for the refresh of a token: none is made that nothing could be done with', async () => {
    await script(tooMany({ 'retry-after': '52531' }, 'QUOTA_EXCEEDED'));
    const { id } = await world.begin();
    await world.waiting(id);
    await world.connectSpotify({ expiresAt: new Date(Date.now() - 1_000).toISOString() });
    await world.sandbox.control('DELETE', '/calls');
    await world.sql.query(`UPDATE sync.sync_history SET waiting_until = now()`);
    await waitUntil('the run to look and wait again', async () => {
      const run = await world.find(id);
      return run.state === 'waiting' && Date.parse(run.waitingUntil ?? '') > Date.now() + 60_000;
    });
    expect(await world.sandbox.calls('accounts')).toEqual([]);
    expect(await world.sandbox.calls('spotify')).toEqual([]);
  });
});

describe('answers that are none', () => {
  /** Lets the waits pass that lie between two tries. */
  async function sitOut(id: string, waits: number): Promise<void> {
    for (let wait = 0; wait < waits; wait += 1) {
      await world.waiting(id);
      await world.pass(300);
      await waitUntil('the next try', async () => (await world.find(id)).calls > wait + 2);
    }
  }

  it('a burst of HTML costs tries, and no entry', async () => {
    const down = {
      provider: 'spotify',
      status: 503,
      headers: { 'content-type': 'text/html' },
      body: '<html>down</html>',
      times: 3,
    };
    await script(asUsual, down);
    const { id } = await world.begin();
    await sitOut(id, 3);
    await expectWhole(id, CALLS + 3);
  });

  it('a truncated page costs a try, and is not half read', async () => {
    await script(asUsual, { provider: 'spotify', status: 200, body: '{"items":[{"added_at":' });
    const { id } = await world.begin();
    expect(await world.waiting(id)).toMatchObject({
      reasonCode: 'malformed',
      entries: 50,
      lastError: { outcome: 'malformed' },
    });
    await sitOut(id, 1);
    await expectWhole(id, CALLS + 1);
  });

  it('a server that hangs costs a try; the run is held meanwhile', async () => {
    await world.close();
    world = await open({ callMs: 400 });
    await script(asUsual, { provider: 'spotify', hang: true });
    const { id } = await world.begin();
    expect(await world.waiting(id)).toMatchObject({
      reasonCode: 'unavailable',
      reason: expect.stringMatching(/no answer in time/),
    });
    await sitOut(id, 1);
    await expectWhole(id, CALLS + 1);
  });

  it('for an hour fail the run, and the operator is told', async () => {
    await script({ provider: 'spotify', status: 502, times: null });
    const { id } = await world.begin();
    await waitUntil('the run to give up', async () => {
      await world.pass(300);
      return (await world.find(id)).state === 'failed';
    });
    expect(await world.find(id)).toMatchObject({
      reasonCode: 'unreachable',
      lastError: { outcome: 'unavailable', detail: 'status 502' },
    });
    expect(
      await world.value(`SELECT count(*)::int FROM sync.outbox WHERE event_id = $1`, [
        `LibraryNoticeRaised.v1:run_failed:${id}`,
      ]),
    ).toBe(1);
  });
});
