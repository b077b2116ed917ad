import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '../endpoints.js';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';

let world: GatewayWorld;
let gateway: RunningGateway;
let visitor: Browser;
let guest: Browser;
let admin: Browser;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
  visitor = gateway.browser();
  guest = gateway.browser();
  admin = gateway.browser();
  await world.signIn(guest, 'sandbox-guest');
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
});
afterAll(() => world.stop());

const uuid = '0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11';

function call(browser: Browser, method: string, path: string): Promise<Response> {
  const concrete = path.replace(':id', /syncs|webhooks|users/.test(path) ? uuid : '4'.repeat(22));
  if (method === 'GET') return browser.get(concrete);
  return browser.write(method as 'POST' | 'PUT' | 'PATCH' | 'DELETE', concrete, {});
}

async function codeOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { code?: unknown }).code;
}

describe('what is for the admin', () => {
  const adminEndpoints = endpoints.filter(({ path }) => path.startsWith('/api/admin/'));

  it('is more than a few endpoints, and all of them are declared so', () => {
    expect(adminEndpoints.length).toBeGreaterThanOrEqual(6);
    expect(adminEndpoints.every(({ access }) => access === 'admin')).toBe(true);
  });

  it.each(adminEndpoints.map(({ method, path }) => [method, path] as const))(
    'is refused to others: %s %s',
    async (method, path) => {
      const nobody = await call(visitor, method, path);
      expect([nobody.status, await codeOf(nobody)]).toEqual([401, 'not_signed_in']);
      const regular = await call(guest, method, path);
      expect([regular.status, await codeOf(regular)]).toEqual([403, 'not_allowed']);
      expect([401, 403]).not.toContain((await call(admin, method, path)).status);
    },
  );
});

describe('a gallery that is not published', () => {
  const gallery = endpoints.filter(({ access }) => access === 'gallery');

  it.each(gallery.map(({ method, path }) => [method, path] as const))(
    'is shown to the admin only: %s %s',
    async (method, path) => {
      for (const browser of [visitor, guest]) {
        const refused = await call(browser, method, path);
        expect([refused.status, await codeOf(refused)]).toEqual([403, 'gallery_not_published']);
      }
      expect(await codeOf(await call(admin, method, path))).toBe('service_unavailable');
    },
  );
});

describe('a write with a session’s cookie', () => {
  const origin = (): string => gateway.url;
  const json = { 'content-type': 'application/json' };
  const cases: readonly (readonly [string, () => Record<string, string>, number])[] = [
    ['the page’s origin', () => ({ origin: origin() }), 200],
    ['no origin, from the same site’s script', () => ({ 'sec-fetch-site': 'same-origin' }), 200],
    ['no origin', () => ({}), 403],
    ['another origin', () => ({ origin: 'https://evil.example' }), 403],
    ['another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    [
      'another name of this host',
      () => ({ origin: origin().replace('127.0.0.1', 'localhost') }),
      403,
    ],
    ['the origin null', () => ({ origin: 'null' }), 403],
    ['no origin, across sites', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['no origin, from a sibling site', () => ({ 'sec-fetch-site': 'same-site' }), 403],
    [
      'another origin that claims to be the same',
      () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }),
      403,
    ],
  ];

  it.each(cases)('comes with %s', async (_, headers, status) => {
    const answer = await admin.send('/api/admin/gallery/publication', {
      method: 'PUT',
      headers: { ...json, ...headers() },
      body: '{"published":false}',
    });
    expect(answer.status).toBe(status);
    if (status === 403) expect(await codeOf(answer)).toBe('cross_site_request');
  });

  it('does not end the session from another site', async () => {
    const answer = await admin.send('/auth/sign-out', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect(await (await admin.get('/api/me')).json()).toMatchObject({ user: { role: 'admin' } });
  });

  it('is JSON and says so', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await admin.send('/api/admin/gallery/publication', {
        method: 'PUT',
        headers: { origin: origin(), 'content-type': type },
        body: '{"published":true}',
      });
      expect([answer.status, await codeOf(answer)]).toEqual([415, 'unsupported_media_type']);
    }
    expect(await (await visitor.get('/api/me')).json()).toMatchObject({ galleryPublished: false });
  });
});
