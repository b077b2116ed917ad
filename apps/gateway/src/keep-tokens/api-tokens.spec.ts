import { apiTokenListSchema, createdApiTokenSchema, type ApiScope } from '@app/contracts';
import { CLOCK } from '@app/service-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopeOf } from '../declare-endpoints/scope-of.js';
import { endpoints } from '../endpoints.js';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';

const clock = { offsetMs: 0, now: () => new Date(Date.now() + clock.offsetMs) };

let world: GatewayWorld;
let other: RunningGateway;
let gateway: RunningGateway;
let admin: Browser;
let guest: Browser;

beforeAll(async () => {
  world = await GatewayWorld.start();
  other = await world.startGateway({ environment: { SANDBOX: 'true' } });
  gateway = await world.startGateway({ overrides: [[CLOCK, clock]] });
  admin = gateway.browser();
  guest = gateway.browser();
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
  await world.signIn(guest, 'sandbox-guest');
});
afterAll(() => world.stop());

async function make(browser: Browser, scopes: ApiScope[], expiresInDays: number | null = null) {
  const answer = await browser.write('POST', '/api/me/tokens', {
    name: 'A script',
    scopes,
    expiresInDays,
  });
  expect(answer.status).toBe(201);
  return createdApiTokenSchema.parse(await answer.json());
}

async function use(secret: string, path: string, init: RequestInit = {}, at = gateway) {
  const answer = await fetch(`${at.url}${path}`, {
    ...init,
    headers: { ...(init.headers as object), authorization: `Bearer ${secret}` },
  });
  const body: unknown = answer.status === 204 ? null : await answer.json();
  return { status: answer.status, headers: answer.headers, body };
}

const closing: RequestInit = {
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: '{"published":true}',
};

describe('an API token', () => {
  it('acts for its owner without a cookie and without an origin, within its scopes', async () => {
    const { secret } = await make(admin, ['admin:write']);
    const path = '/api/admin/gallery/publication';
    expect(await use(secret, path, closing)).toMatchObject({ status: 200 });
    expect(await use(secret, '/api/admin/webhooks')).toMatchObject({
      status: 403,
      body: { code: 'scope_missing', detail: 'The token needs the scope admin:read.' },
    });
    expect(await use(secret, '/api/me')).toMatchObject({ body: { code: 'scope_missing' } });
  });

  it('never has more than the role of its owner', async () => {
    const { secret } = await make(guest, ['admin:read', 'admin:write', 'account:read']);
    expect(await use(secret, '/api/me')).toMatchObject({
      body: { user: { id: 'sandbox-guest', role: 'regular' } },
    });
    expect(await use(secret, '/api/admin/webhooks')).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
  });

  it('opens nothing that could outlive it', async () => {
    const { secret } = await make(admin, [
      'account:read',
      'account:write',
      'admin:read',
      'admin:write',
    ]);
    for (const [method, path] of [
      ['GET', '/api/me/tokens'],
      ['POST', '/api/me/tokens'],
      ['GET', '/api/me/sessions'],
      ['DELETE', '/api/me/sessions'],
    ] as const) {
      expect([path, await use(secret, path, { method })]).toMatchObject([
        path,
        { status: 403, body: { code: 'scope_missing' } },
      ]);
    }
  });

  it('is refused, not taken for a visitor, where it is none', async () => {
    for (const secret of ['pm_unknown', 'anything']) {
      const { status, headers, body } = await use(secret, '/api/me');
      expect([status, body]).toMatchObject([401, { code: 'invalid_token' }]);
      expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    }
    const answer = await admin.get('/api/me', { authorization: 'Bearer pm_unknown' });
    expect(answer.status).toBe(401);
  });

  it('is refused by every replica once it is revoked', async () => {
    const { token, secret } = await make(guest, ['account:read']);
    expect(await use(secret, '/api/me', {}, other)).toMatchObject({ status: 200 });
    expect((await admin.write('DELETE', `/api/me/tokens/${token.id}`)).status).toBe(404);
    expect((await guest.write('DELETE', `/api/me/tokens/${token.id}`)).status).toBe(204);
    for (const at of [gateway, other]) {
      expect(await use(secret, '/api/me', {}, at)).toMatchObject({ status: 401 });
    }
  });

  it('ends when its time has come', async () => {
    const { secret } = await make(guest, ['account:read'], 1);
    expect(await use(secret, '/api/me')).toMatchObject({ status: 200 });
    clock.offsetMs = 25 * 60 * 60 * 1000;
    expect(await use(secret, '/api/me')).toMatchObject({ status: 401 });
    clock.offsetMs = 0;
  });

  it('is kept as a hash, and listed with its last use', async () => {
    const { token, secret } = await make(guest, ['account:read', 'account:read']);
    expect(token).toMatchObject({ hint: secret.slice(-4), scopes: ['account:read'] });
    await use(secret, '/api/me');
    const listed = await (await guest.get('/api/me/tokens')).text();
    expect(listed).not.toContain(secret);
    const { items } = apiTokenListSchema.parse(JSON.parse(listed));
    expect(items.find(({ id }) => id === token.id)?.lastUsedAt).not.toBeNull();
    const stored = await world.owner.query<object[]>('SELECT * FROM gateway.api_tokens');
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it.each([
    { name: '', scopes: ['account:read'] },
    { name: 'x', scopes: [] },
    { name: 'x', scopes: ['everything'] },
    { name: 'x', scopes: ['account:read'], expiresInDays: 0 },
    { name: 'x', scopes: ['account:read'], role: 'admin' },
  ])('is not made of %j', async (body) => {
    expect((await guest.write('POST', '/api/me/tokens', body)).status).toBe(400);
  });
});

describe('the scopes of the endpoints', () => {
  const scopes = new Map(endpoints.map((endpoint) => [endpoint.operationId, scopeOf(endpoint)]));

  it('let cron sync, and nothing else with the scopes of syncs', () => {
    const withSyncs = endpoints.filter(({ path }) => path.startsWith('/api/admin/syncs'));
    expect(withSyncs.length).toBeGreaterThanOrEqual(3);
    for (const endpoint of endpoints) {
      expect([endpoint.operationId, scopeOf(endpoint)?.startsWith('syncs:') ?? false]).toEqual([
        endpoint.operationId,
        withSyncs.includes(endpoint),
      ]);
    }
  });

  it('are of the kind of the request: reading never changes anything', () => {
    for (const endpoint of endpoints) {
      const scope = scopeOf(endpoint);
      if (scope === null) continue;
      expect([endpoint.operationId, scope.endsWith(':read')]).toEqual([
        endpoint.operationId,
        endpoint.method === 'GET',
      ]);
    }
  });

  it('leave an account and its keys to its owner in a browser', () => {
    for (const operation of ['createApiToken', 'listApiTokens', 'endSession', 'signOut']) {
      expect([operation, scopes.get(operation)]).toEqual([operation, null]);
    }
  });
});
