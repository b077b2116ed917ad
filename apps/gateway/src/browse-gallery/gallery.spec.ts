import { getGallerySummaryRequest, getTrackRequest, listTracksRequest } from '@app/contracts';
import { PreparedJson, problem } from '@app/messaging';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { exampleSummary, exampleTrack } from './gallery.examples.js';

let world: GatewayWorld;
let gateway: RunningGateway;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway({ environment: { SANDBOX: 'true' } });
});
afterAll(() => world.stop());

const get = (path: string): Promise<Response> => fetch(`${gateway.url}${path}`);

describe('the gallery', () => {
  it('is published from the first start of a sandbox', async () => {
    expect(await (await get('/api/me')).json()).toMatchObject({
      galleryPublished: true,
      sandbox: true,
    });
  });

  it('is passed on as the bytes that the service made', async () => {
    const bytes = '{"items": [ ],\n "nextCursor":null, "odd":1.50, "text":"ü\\u00fc"}';
    await world.services.answer(listTracksRequest, () => ({
      ok: true,
      value: new PreparedJson(bytes),
    }));
    const answer = await get('/api/tracks');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.text()).toBe(bytes);
  });

  it('asks with the parsed query, defaults included', async () => {
    await get('/api/tracks?limit=7&q=%20harbour%20&cursor=abc');
    await get('/api/tracks');
    expect(world.services.requestsOf(listTracksRequest).slice(-2)).toEqual([
      { limit: 7, q: 'harbour', cursor: 'abc', sort: '-addedAt' },
      { limit: 50, sort: '-addedAt' },
    ]);
  });

  it('shows one track and the summary', async () => {
    await world.services.answer(getTrackRequest, ({ id }) =>
      id === exampleTrack.id
        ? { ok: true, value: exampleTrack }
        : problem('not_found', 'no such track'),
    );
    await world.services.answer(getGallerySummaryRequest, () => ({
      ok: true,
      value: exampleSummary,
    }));
    expect(await (await get(`/api/tracks/${exampleTrack.id}`)).json()).toEqual(exampleTrack);
    expect(await (await get('/api/gallery')).json()).toEqual(exampleSummary);
    const missing = await get(`/api/tracks/${'9'.repeat(22)}`);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ code: 'not_found', detail: 'no such track' });
  });

  it('tells the service’s own problems, and when to come back', async () => {
    const until = new Date(Date.now() + 90_000);
    await world.services.answer(listTracksRequest, () =>
      problem('service_unavailable', 'starting', until),
    );
    const answer = await get('/api/tracks');
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(80);
    expect(await answer.json()).toMatchObject({
      detail: 'starting',
      retryAfter: until.toISOString(),
    });
    await world.services.answer(listTracksRequest, () => problem('invalid_cursor', 'not mine'));
    expect((await get('/api/tracks?cursor=x')).status).toBe(400);
  });

  it('is a 503 while nobody answers', async () => {
    world.services.silence(getGallerySummaryRequest);
    const answer = await get('/api/gallery');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'service_unavailable' });
  });

  it('answers HEAD as it answers GET, without a body', async () => {
    await world.services.answer(getGallerySummaryRequest, () => ({
      ok: true,
      value: exampleSummary,
    }));
    const answer = await fetch(`${gateway.url}/api/gallery`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('publishing', () => {
  it('opens and closes the gallery at once', async () => {
    const admin = gateway.browser();
    await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
    const closed = await admin.write('PUT', '/api/admin/gallery/publication', { published: false });
    expect([closed.status, await closed.json()]).toEqual([200, { published: false }]);
    expect((await get('/api/gallery')).status).toBe(403);
    expect((await admin.get('/api/gallery')).status).toBe(200);
    await admin.write('PUT', '/api/admin/gallery/publication', { published: true });
    expect((await get('/api/gallery')).status).toBe(200);
  });

  it('is not undone by the next start', async () => {
    const admin = gateway.browser();
    await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
    await admin.write('PUT', '/api/admin/gallery/publication', { published: false });
    const restarted = await world.startGateway({ environment: { SANDBOX: 'true' } });
    expect(await (await restarted.browser().get('/api/me')).json()).toMatchObject({
      galleryPublished: false,
    });
    await restarted.stop();
  });
});
