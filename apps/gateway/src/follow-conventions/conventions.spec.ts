import { getGallerySummaryRequest, listTracksRequest } from '@app/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleSummary, exampleTrack } from '../browse-gallery/gallery.examples.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { entityTag, namesTag } from './entity-tag.js';
import { nextPageLink } from './next-page.js';

const friend = 'https://friend.example';

let world: GatewayWorld;
let gateway: RunningGateway;
beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway({
    environment: { SANDBOX: 'true', CORS_ORIGINS: `${friend}, https://other.example` },
  });
  await world.services.answer(listTracksRequest, ({ cursor }) => ({
    ok: true,
    value: { items: [exampleTrack], nextCursor: cursor === undefined ? 'a+b/c=' : null },
  }));
});
afterAll(() => world.stop());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${gateway.url}${path}`, { headers });
}

describe('a public read', () => {
  it('is answered with 304 as long as nothing has changed', async () => {
    let tracks = 10;
    await world.services.answer(getGallerySummaryRequest, () => ({
      ok: true,
      value: { ...exampleSummary, tracks },
    }));
    const first = await get('/api/gallery');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get('/api/gallery', { 'if-none-match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    expect((await get('/api/gallery', { 'if-none-match': '"other"' })).status).toBe(200);
    tracks += 1;
    const changed = await get('/api/gallery', { 'if-none-match': tag });
    expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
  });

  it('is nothing that is somebody’s own: such an answer carries no tag and is kept by nobody', async () => {
    const me = await get('/api/me');
    expect(me.headers.get('etag')).toBeNull();
    expect(me.headers.get('cache-control')).toBe('no-store');
    const missing = await get('/api/tracks?limit=0');
    expect([missing.status, missing.headers.get('etag')]).toEqual([400, null]);
  });

  it('names the next page of a list, with the query that it came with', async () => {
    const first = await get('/api/tracks?limit=1&q=a%20b');
    expect(first.headers.get('link')).toBe(
      '</api/tracks?limit=1&q=a+b&cursor=a%2Bb%2Fc%3D>; rel="next"',
    );
    const next = /<([^>]+)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect((await get(next)).headers.get('link')).toBeNull();
    expect(world.services.requestsOf(listTracksRequest).at(-1)).toMatchObject({
      q: 'a b',
      cursor: 'a+b/c=',
    });
  });
});

describe('a page of another origin', () => {
  it('may read the API where the operator named it, without cookies', async () => {
    const answer = await get('/api/me', { origin: friend });
    expect(answer.headers.get('access-control-allow-origin')).toBe(friend);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('access-control-expose-headers')).toContain('ratelimit');
    expect(answer.headers.get('vary')).toMatch(/origin/i);
    const preflight = await fetch(`${gateway.url}/api/admin/syncs`, {
      method: 'OPTIONS',
      headers: { origin: friend, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  it('may not where nobody named it, and nobody is named by default', async () => {
    const stranger = await get('/api/me', { origin: 'https://evil.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
    const plain = await world.startGateway();
    const answer = await fetch(`${plain.url}/api/me`, { headers: { origin: friend } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    await plain.stop();
  });
});

describe('the parts', () => {
  it('know a tag in a list of tags', () => {
    const tag = entityTag('x');
    expect([namesTag(undefined, tag), namesTag('"y"', tag), namesTag(`"y",${tag}`, tag)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(entityTag(Buffer.from('x'))).toBe(tag);
  });

  it('are not fooled by a name that looks like a cursor', () => {
    const body = JSON.stringify({ items: [{ name: '"nextCursor":"trap"' }], nextCursor: null });
    expect(nextPageLink('/api/tracks', body)).toBeNull();
    const real = JSON.stringify({ items: [{ name: '"nextCursor":"trap"' }], nextCursor: 'x"y' });
    expect(nextPageLink('/api/tracks', Buffer.from(real))).toBe(
      '</api/tracks?cursor=x%22y>; rel="next"',
    );
  });
});
