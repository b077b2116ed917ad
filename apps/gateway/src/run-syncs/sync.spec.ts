import {
  approveRemovalsRequest,
  cancelSyncRunRequest,
  getEnrichmentStatusRequest,
  getLibraryStatusRequest,
  getSyncRunRequest,
  listSyncRunsRequest,
  startSyncRequest,
} from '@app/contracts';
import { problem } from '@app/messaging';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleEnrichment, exampleLibrary } from '../report-status/status.examples.js';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { exampleRun } from './sync.examples.js';

let world: GatewayWorld;
let gateway: RunningGateway;
let admin: Browser;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
  admin = gateway.browser();
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
});
afterAll(() => world.stop());

describe('a sync', () => {
  it('is started for the admin’s library: 202', async () => {
    await world.services.answer(startSyncRequest, () => ({
      ok: true,
      value: { started: true, run: exampleRun },
    }));
    const answer = await admin.write('POST', '/api/admin/syncs', { mode: 'incremental' });
    expect([answer.status, await answer.json()]).toEqual([202, exampleRun]);
    expect(world.services.requestsOf(startSyncRequest).at(-1)).toEqual({
      owner: 'sandbox-admin',
      mode: 'incremental',
    });
  });

  it('is full unless the body says otherwise', async () => {
    await admin.write('POST', '/api/admin/syncs', {});
    await admin.write('POST', '/api/admin/syncs');
    const modes = world.services
      .requestsOf(startSyncRequest)
      .slice(-2)
      .map(({ mode }) => mode);
    expect(modes).toEqual(['full', 'full']);
    const wrong = await admin.write('POST', '/api/admin/syncs', { mode: 'quick' });
    expect(wrong.status).toBe(400);
  });

  it('is the active one where there is one: 200', async () => {
    await world.services.answer(startSyncRequest, () => ({
      ok: true,
      value: { started: false, run: exampleRun },
    }));
    const answer = await admin.write('POST', '/api/admin/syncs', {});
    expect([answer.status, await answer.json()]).toEqual([200, exampleRun]);
  });

  it('needs a connected account', async () => {
    await world.services.answer(startSyncRequest, () =>
      problem('spotify_not_connected', 'sign in again'),
    );
    const answer = await admin.write('POST', '/api/admin/syncs', {});
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'spotify_not_connected' });
  });

  it('is listed and shown', async () => {
    await world.services.answer(listSyncRunsRequest, () => ({
      ok: true,
      value: { items: [exampleRun] },
    }));
    await world.services.answer(getSyncRunRequest, ({ id }) =>
      id === exampleRun.id ? { ok: true, value: exampleRun } : problem('not_found', 'no such run'),
    );
    expect(await (await admin.get('/api/admin/syncs')).json()).toEqual({ items: [exampleRun] });
    expect(await (await admin.get(`/api/admin/syncs/${exampleRun.id}`)).json()).toEqual(exampleRun);
    const other = await admin.get('/api/admin/syncs/00000000-0000-4000-8000-000000000000');
    expect(other.status).toBe(404);
    expect((await admin.get('/api/admin/syncs/1')).status).toBe(400);
  });
});

describe('a run', () => {
  it.each([
    ['cancel', cancelSyncRunRequest],
    ['approve-removals', approveRemovalsRequest],
  ] as const)('takes the admin’s word: %s', async (word, request) => {
    const path = `/api/admin/syncs/${exampleRun.id}/${word}`;
    await world.services.answer(request, () => ({ ok: true, value: exampleRun }));
    const answer = await admin.write('POST', path);
    expect([answer.status, await answer.json()]).toEqual([200, exampleRun]);
    expect(world.services.requestsOf(request)).toEqual([
      { owner: 'sandbox-admin', id: exampleRun.id },
    ]);
    await world.services.answer(request, () => problem('conflict', 'the run is over'));
    expect((await admin.write('POST', path)).status).toBe(409);
  });
});

describe('the state of the work', () => {
  it('is the admin’s library and the enrichment', async () => {
    await world.services.answer(getLibraryStatusRequest, () => ({
      ok: true,
      value: exampleLibrary,
    }));
    await world.services.answer(getEnrichmentStatusRequest, () => ({
      ok: true,
      value: exampleEnrichment,
    }));
    expect(await (await admin.get('/api/admin/library')).json()).toEqual(exampleLibrary);
    expect(await (await admin.get('/api/admin/enrichment')).json()).toEqual(exampleEnrichment);
    expect(world.services.requestsOf(getLibraryStatusRequest)).toEqual([
      { owner: 'sandbox-admin' },
    ]);
  });
});
