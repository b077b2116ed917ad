import {
  clearFeatureOverrideRequest,
  dismissFailedRequestRequest,
  getEnrichmentCoverageRequest,
  getFeatureOverrideRequest,
  listFailedRequestsRequest,
  overrideFeaturesRequest,
  pauseEnrichmentRequest,
  prioritizeTracksRequest,
  retryFailedRequestRequest,
  retryFailedRequestsRequest,
} from '@app/contracts';
import { problem } from '@app/messaging';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import {
  exampleCoverage,
  exampleFailures,
  exampleOverride,
  exampleTrackId as id,
} from './enrichment.examples.js';

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

const one = { tracks: 1 };

describe('the coverage', () => {
  it('is shown like the gallery, as counts', async () => {
    await world.services.answer(getEnrichmentCoverageRequest, () => ({
      ok: true,
      value: exampleCoverage,
    }));
    const hidden = await gateway.browser().get('/api/coverage');
    expect(hidden.status).toBe(403);
    expect(await (await admin.get('/api/coverage')).json()).toEqual(exampleCoverage);
  });
});

describe('the providers', () => {
  it('are paused and resumed, all of them unless one is named', async () => {
    await world.services.answer(pauseEnrichmentRequest, (value) => ({ ok: true, value }));
    const paused = await admin.write('PUT', '/api/admin/enrichment/pause', { paused: true });
    expect(await paused.json()).toEqual({ paused: true, provider: null });
    const wrong = await admin.write('PUT', '/api/admin/enrichment/pause', {
      paused: true,
      provider: 'spotify',
    });
    expect(wrong.status).toBe(400);
  });

  it('ask for some tracks before others', async () => {
    await world.services.answer(prioritizeTracksRequest, () => ({ ok: true, value: one }));
    const answer = await admin.write('POST', '/api/admin/enrichment/priority', { ids: [id] });
    expect([answer.status, await answer.json()]).toEqual([200, one]);
    expect(world.services.requestsOf(prioritizeTracksRequest)).toEqual([
      { ids: [id], reason: 'person' },
    ]);
    const none = await admin.write('POST', '/api/admin/enrichment/priority', { ids: [] });
    expect(none.status).toBe(400);
  });
});

describe('failed requests', () => {
  it('are listed by status and kind', async () => {
    await world.services.answer(listFailedRequestsRequest, () => ({
      ok: true,
      value: exampleFailures,
    }));
    const answer = await admin.get('/api/admin/failed-requests?outcome=not_found&limit=10');
    expect(await answer.json()).toEqual(exampleFailures);
    expect(world.services.requestsOf(listFailedRequestsRequest)).toEqual([
      { outcome: 'not_found', limit: 10 },
    ]);
    expect((await admin.get('/api/admin/failed-requests?outcome=gone')).status).toBe(400);
  });

  it('are retried one by one or by kind, and dismissed', async () => {
    for (const request of [retryFailedRequestRequest, dismissFailedRequestRequest]) {
      await world.services.answer(request, ({ spotifyId }) =>
        spotifyId === id ? { ok: true, value: one } : problem('not_found', 'it has not failed'),
      );
    }
    await world.services.answer(retryFailedRequestsRequest, () => ({ ok: true, value: one }));
    for (const action of ['retry', 'dismiss']) {
      const path = (track: string): string => `/api/admin/failed-requests/${track}/${action}`;
      expect(await (await admin.write('POST', path(id))).json()).toEqual(one);
      expect((await admin.write('POST', path('1'.repeat(22)))).status).toBe(404);
      expect((await admin.write('POST', path('short'))).status).toBe(400);
    }
    const body = { outcome: 'unavailable' };
    const all = await admin.write('POST', '/api/admin/failed-requests/retry', body);
    expect([all.status, await all.json()]).toEqual([200, one]);
    expect(world.services.requestsOf(retryFailedRequestsRequest)).toEqual([body]);
  });
});

describe('corrections of a track', () => {
  const path = `/api/admin/tracks/${id}/override`;

  it('are shown, made and taken back', async () => {
    const none = { ...exampleOverride, overrides: {}, overriddenAt: null };
    await world.services.answer(getFeatureOverrideRequest, () => ({ ok: true, value: none }));
    await world.services.answer(overrideFeaturesRequest, ({ overrides }) => ({
      ok: true,
      value: { ...exampleOverride, overrides },
    }));
    await world.services.answer(clearFeatureOverrideRequest, () => ({ ok: true, value: none }));
    expect(await (await admin.get(path)).json()).toEqual(none);
    const overrides = { tempo: 87.015, key: 0 };
    const put = await admin.write('PUT', path, overrides);
    expect(await put.json()).toEqual({ ...exampleOverride, overrides });
    expect(await (await admin.write('DELETE', path)).json()).toEqual(none);
  });

  it.each([[{}], [{ tempo: 0 }], [{ energy: 1.1 }], [{ key: 12 }], [{ mood: 1 }], [{ key: null }]])(
    'have to make sense: %j',
    async (body) => {
      expect((await admin.write('PUT', path, body)).status).toBe(400);
    },
  );
});
