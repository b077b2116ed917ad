import { CLOCK } from '@app/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { hashSecret } from './opaque-secret.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const clock = { shift: 0, now: () => new Date(Date.now() + clock.shift) };

let world: GatewayWorld;
let gateway: RunningGateway;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway({ overrides: [[CLOCK, clock]] });
});
afterAll(() => world.stop());
beforeEach(async () => {
  clock.shift = 0;
  await world.clear();
});

async function userOf(response: Promise<Response>): Promise<unknown> {
  const view = (await (await response).json()) as { user: unknown };
  return view.user;
}

describe('a session', () => {
  it('lives in a cookie that no script and no other site can use', async () => {
    const end = await world.signIn(gateway.browser(), 'sandbox-guest');
    const cookie = end.headers.getSetCookie().find((line) => line.startsWith('pm_session='));
    expect(cookie).toMatch(
      /^pm_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('is stored as a hash', async () => {
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-guest');
    const token = browser.cookie('pm_session') ?? '';
    const rows = await world.owner.query<{ token_hash: Buffer; user_agent: string }[]>(
      'SELECT * FROM gateway.sessions',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.token_hash.equals(hashSecret(token))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('gets a new token at each sign-in, and the old one is over', async () => {
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-guest');
    const first = browser.cookie('pm_session') ?? '';
    await world.signIn(browser, 'sandbox-guest');
    expect(browser.cookie('pm_session')).not.toBe(first);
    const old = gateway.browser();
    old.setCookie('pm_session', first);
    expect(await userOf(old.get('/api/me'))).toBeNull();
    expect(await userOf(browser.get('/api/me'))).toMatchObject({ id: 'sandbox-guest' });
  });

  it('is over on the server after signing out, for copies of the cookie too', async () => {
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-admin', '/auth/spotify/admin');
    const copy = gateway.browser();
    copy.setCookie('pm_session', browser.cookie('pm_session') ?? '');
    expect((await copy.get('/api/admin/syncs')).status).not.toBe(401);
    const out = await browser.write('POST', '/auth/sign-out');
    expect([out.status, await out.text()]).toEqual([204, '']);
    expect(browser.cookie('pm_session')).toBeUndefined();
    expect((await copy.get('/api/admin/syncs')).status).toBe(401);
    expect((await browser.write('POST', '/auth/sign-out')).status).toBe(204);
  });

  it('is not opened by anything else', async () => {
    const browser = gateway.browser();
    for (const token of ['x', 'A'.repeat(43), '%00', "' OR 1=1"]) {
      browser.setCookie('pm_session', token);
      expect(await userOf(browser.get('/api/me'))).toBeNull();
    }
  });

  it('ends after 30 days without use', async () => {
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-guest');
    clock.shift = 30 * DAY_MS + 1_000;
    expect(await userOf(browser.get('/api/me'))).toBeNull();
  });

  it('is prolonged by use, at most once a day', async () => {
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-guest');
    clock.shift = DAY_MS / 2;
    expect((await browser.get('/api/me')).headers.getSetCookie()).toEqual([]);
    clock.shift = 29 * DAY_MS;
    expect((await browser.get('/api/me')).headers.getSetCookie()[0]).toContain('Max-Age=2592000');
    clock.shift = 58 * DAY_MS;
    expect(await userOf(browser.get('/api/me'))).toMatchObject({ id: 'sandbox-guest' });
    const [row] = await world.owner.query<{ seen: Date }[]>(
      'SELECT last_seen_at AS seen FROM gateway.users',
    );
    expect(row?.seen.getTime()).toBeGreaterThan(Date.now() + 57 * DAY_MS);
  });

  it('shows who is asking to nobody in between', async () => {
    const answer = await gateway.browser().get('/api/me');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      user: null,
      galleryPublished: false,
      registrationOpen: true,
      hasAdmin: false,
      sandbox: false,
    });
  });
});
