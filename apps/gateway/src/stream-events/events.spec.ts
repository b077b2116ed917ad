import {
  getEnrichmentStatusRequest,
  getGallerySummaryRequest,
  listSyncRunsRequest,
  progressSubjects,
} from '@app/contracts';
import { waitUntil } from '@app/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleSummary } from '../browse-gallery/gallery.examples.js';
import { exampleEnrichment } from '../report-status/status.examples.js';
import { exampleRun } from '../run-syncs/sync.examples.js';
import { GRACE_MS } from '../stop-gracefully/close-connections.js';
import type { Browser } from '../testing/browser.js';
import { EventReader } from '../testing/event-reader.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { LIVE_LIMITS, type LiveLimits } from './live-hub.js';

const limits: LiveLimits = { heartbeatMs: 100, connections: 4, connectionsPerCaller: 3 };

let world: GatewayWorld;
let gateway: RunningGateway;
let admin: Browser;
const readers: EventReader[] = [];

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway({ overrides: [[LIVE_LIMITS, limits]] });
  admin = gateway.browser();
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
});
afterAll(() => world.stop());

beforeEach(async () => {
  await answerStates();
  await publish(true);
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await waitUntil('all streams to be closed', async () =>
    /gateway_live_connections\{.*\} 0/.test(await metrics()),
  );
});

async function answerStates(): Promise<void> {
  const { services } = world;
  await services.answer(getGallerySummaryRequest, () => ({ ok: true, value: exampleSummary }));
  await services.answer(listSyncRunsRequest, () => ({ ok: true, value: { items: [exampleRun] } }));
  await services.answer(getEnrichmentStatusRequest, () => ({ ok: true, value: exampleEnrichment }));
}

async function publish(published: boolean): Promise<void> {
  expect((await admin.write('PUT', '/api/admin/gallery/publication', { published })).status).toBe(
    200,
  );
}

async function metrics(): Promise<string> {
  const { Registry } = await import('@app/service-kit');
  return gateway.app.get(Registry).metrics();
}

async function open(browser?: Browser, at = gateway): Promise<EventReader> {
  const token = browser?.cookie('pm_session');
  const cookie = token === undefined ? undefined : `pm_session=${token}`;
  const reader = await EventReader.open(`${at.url}/api/events`, cookie);
  readers.push(reader);
  return reader;
}

const grown = { ...exampleSummary, tracks: exampleSummary.tracks + 1 };

describe('the event stream', () => {
  it('begins with how to reconnect and the state of the gallery, for a visitor nothing else', async () => {
    const reader = await open();
    await reader.waitFor('the first state', () => reader.dataOf('gallery').length === 1);
    expect(reader.response.status).toBe(200);
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.response.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(reader.response.headers.get('x-accel-buffering')).toBe('no');
    expect(reader.response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reader.blocks[0]).toBe('retry: 2000');
    expect(reader.dataOf('gallery')).toEqual([{ kind: 'gallery', gallery: exampleSummary }]);
    await world.services.tell(progressSubjects.sync, { kind: 'sync', run: exampleRun });
    await world.services.tell(progressSubjects.gallery, { kind: 'gallery', gallery: grown });
    await reader.waitFor('the change', () => reader.dataOf('gallery').length === 2);
    expect(reader.dataOf('gallery')[1]).toEqual({ kind: 'gallery', gallery: grown });
    expect([...reader.dataOf('sync'), ...reader.dataOf('enrichment')]).toEqual([]);
  });

  it('begins with everything for the admin, and goes on with the changes', async () => {
    const reader = await open(admin);
    await reader.waitFor('all states', () =>
      ['gallery', 'sync', 'enrichment'].every((kind) => reader.dataOf(kind).length === 1),
    );
    const done = { ...exampleRun, state: 'completed' as const };
    await world.services.tell(progressSubjects.sync, { kind: 'sync', run: done });
    const enrichment = { ...exampleEnrichment, due: 0 };
    await world.services.tell(progressSubjects.enrichment, { kind: 'enrichment', enrichment });
    await reader.waitFor('both changes', () =>
      ['sync', 'enrichment'].every((kind) => reader.dataOf(kind).length === 2),
    );
    expect(reader.dataOf('sync')).toEqual([
      { kind: 'sync', run: exampleRun },
      { kind: 'sync', run: done },
    ]);
    expect(reader.dataOf('enrichment')[1]).toEqual({ kind: 'enrichment', enrichment });
  });

  it('beats', async () => {
    const reader = await open();
    await reader.waitFor('two heartbeats', () => reader.beats >= 2);
  });

  it('tells of no run where there was none', async () => {
    await world.services.answer(listSyncRunsRequest, () => ({ ok: true, value: { items: [] } }));
    const reader = await open(admin);
    await reader.waitFor('the sync state', () => reader.dataOf('sync').length === 1);
    expect(reader.dataOf('sync')).toEqual([{ kind: 'sync', run: null }]);
  });

  it('makes up for a state that could not be had at first', async () => {
    world.services.silence(getEnrichmentStatusRequest);
    const reader = await open(admin);
    await reader.waitFor('the other states', () => reader.dataOf('sync').length === 1);
    await reader.waitFor('a heartbeat', () => reader.beats >= 1);
    expect(reader.dataOf('enrichment')).toEqual([]);
    await answerStates();
    await reader.waitFor('the missing state', () => reader.dataOf('enrichment').length === 1);
  });

  it('ignores progress in a form that it does not know', async () => {
    const reader = await open();
    await reader.waitFor('the first state', () => reader.dataOf('gallery').length === 1);
    await world.services.tell(progressSubjects.gallery, {
      kind: 'gallery',
      gallery: { tracks: -1 },
    });
    await world.services.tell(progressSubjects.gallery, 'nonsense');
    await world.services.tell(progressSubjects.gallery, { kind: 'gallery', gallery: grown });
    await reader.waitFor('the readable change', () => reader.dataOf('gallery').length >= 2);
    expect(reader.dataOf('gallery')).toHaveLength(2);
  });

  it('tells visitors nothing of a gallery that is not published, and all once it is', async () => {
    await publish(false);
    const reader = await open();
    await reader.waitFor('a heartbeat', () => reader.beats >= 1);
    await world.services.tell(progressSubjects.gallery, { kind: 'gallery', gallery: grown });
    await reader.waitFor('more heartbeats', () => reader.beats >= 3);
    expect(reader.dataOf('gallery')).toEqual([]);
    await publish(true);
    await reader.waitFor('the state', () => reader.dataOf('gallery').length === 1);
  });

  it('ends with its session, and other streams stay', async () => {
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-admin', '/auth/spotify/admin');
    const reader = await open(browser);
    const other = await open(admin);
    await browser.write('POST', '/auth/sign-out');
    await reader.waitFor('its end', () => reader.ended);
    expect(other.ended).toBe(false);
  });

  it('ends when the role behind it changes', async () => {
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-guest');
    const reader = await open(browser);
    await reader.waitFor('a heartbeat', () => reader.beats >= 1);
    await world.owner.query(`UPDATE gateway.users SET role = 'regular' WHERE role = 'admin'`);
    await world.owner.query(
      `UPDATE gateway.users SET role = 'admin' WHERE spotify_user_id = 'sandbox-guest'`,
    );
    await reader.waitFor('its end', () => reader.ended);
    await world.owner.query(`UPDATE gateway.users SET role = 'regular'`);
    await world.owner.query(
      `UPDATE gateway.users SET role = 'admin' WHERE spotify_user_id = 'sandbox-admin'`,
    );
  });

  it('has room for so many, and says when to try again', async () => {
    for (let index = 0; index < limits.connectionsPerCaller; index += 1) await open();
    const refused = await fetch(`${gateway.url}/api/events`);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({ code: 'too_many_requests' });
    readers[0]?.close();
    await waitUntil('room again', async () => {
      const again = await open();
      return again.response.status === 200;
    });
  });

  it('answers HEAD without holding the line', async () => {
    const answer = await fetch(`${gateway.url}/api/events`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('ends when the gateway stops, which does not wait for it', async () => {
    const leaving = await world.startGateway({ overrides: [[LIVE_LIMITS, limits]] });
    const reader = await open(undefined, leaving);
    const before = Date.now();
    await leaving.stop();
    await reader.waitFor('its end', () => reader.ended);
    expect(Date.now() - before).toBeLessThan(GRACE_MS);
  });
});
