import { identifyUserRequest, storeCredentialRequest } from '@app/contracts';
import { problem } from '@app/messaging';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { locationOf, type Browser } from '../testing/browser.js';
import { GatewayWorld, SEALING_KEY, type RunningGateway } from '../testing/gateway-world.js';
import { answerSignIns } from '../testing/sync-service.double.js';

let world: GatewayWorld;
let gateway: RunningGateway;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
});
afterAll(() => world.stop());
beforeEach(() => world.clear());

async function calls(): Promise<number> {
  const log = await fetch(`${world.sandbox.baseUrl}/control/calls?provider=accounts`);
  const { calls: made } = (await log.json()) as { calls: { path: string }[] };
  return made.filter(({ path }) => path.startsWith('/accounts/api/token')).length;
}

/** The code that the page is told; fails where the browser is signed in or the answer is no redirect. */
async function problemOf(end: Response, browser: Browser): Promise<string | null> {
  const address = new URL(locationOf(end), gateway.url);
  expect(address.pathname).toBe('/sign-in-problem');
  expect(browser.cookie('pm_session')).toBeUndefined();
  return address.searchParams.get('code');
}

/** A browser that has been to the consent page. @returns the way back */
async function wayBack(browser: Browser): Promise<URL> {
  const consent = locationOf(await browser.get('/auth/spotify'));
  return new URL(await world.consent(consent, 'sandbox-guest'));
}

describe('a sign-in that Spotify or the person ends', () => {
  it('tells that the consent was refused', async () => {
    const browser = gateway.browser();
    const consent = locationOf(await browser.get('/auth/spotify'));
    const end = await browser.get(await world.consent(consent, 'sandbox-guest', 'cancel'));
    expect(await problemOf(end, browser)).toBe('consent_refused');
  });

  it('tells that the account is not on the list of users, and keeps nothing of it', async () => {
    const browser = gateway.browser();
    const stored = world.services.requestsOf(storeCredentialRequest).length;
    const end = await world.signIn(browser, 'sandbox-stranger');
    expect(await problemOf(end, browser)).toBe('spotify_not_allow_listed');
    expect(world.services.requestsOf(storeCredentialRequest)).toHaveLength(stored);
    expect(await world.owner.query('SELECT 1 FROM gateway.users')).toEqual([]);
  });

  it.each([
    ['invalid_grant', 400, { error: 'invalid_grant' }, 'sign_in_failed'],
    ['invalid_client', 400, { error: 'invalid_client' }, 'spotify_unauthorized'],
    ['a 503 in HTML', 503, '<html>down</html>', 'spotify_unavailable'],
    ['a 200 that is not JSON', 200, '<html>oops', 'spotify_unavailable'],
    ['a 200 without a token', 200, { token_type: 'Bearer' }, 'spotify_unavailable'],
    ['a 403 in plain text', 403, 'no', 'spotify_forbidden'],
  ])('survives %s of the token endpoint', async (_, status, body, code) => {
    await world.script({ provider: 'accounts', match: '/accounts/api/token', status, body });
    const browser = gateway.browser();
    expect(await problemOf(await world.signIn(browser, 'sandbox-guest'), browser)).toBe(code);
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
  });

  it('says until when Spotify wants a pause', async () => {
    const headers = { 'retry-after': '120' };
    await world.script({
      provider: 'accounts',
      match: '/accounts/api/token',
      status: 429,
      headers,
    });
    const browser = gateway.browser();
    const end = await world.signIn(browser, 'sandbox-guest');
    expect(await problemOf(end, browser)).toBe('spotify_rate_limited');
    const until = new URL(locationOf(end), gateway.url).searchParams.get('until') ?? '';
    expect(Date.parse(until) - Date.now()).toBeGreaterThan(110_000);
  });

  it('passes on when the sync-service was asked to wait', async () => {
    const until = new Date('2030-01-01T00:00:00.000Z');
    await world.services.answer(identifyUserRequest, () =>
      problem('spotify_quota_exhausted', 'used up', until),
    );
    const browser = gateway.browser();
    const end = await world.signIn(browser, 'sandbox-guest');
    expect(locationOf(end)).toBe(
      '/sign-in-problem?code=spotify_quota_exhausted&until=2030-01-01T00%3A00%3A00.000Z',
    );
    world.services.silence(identifyUserRequest);
    const later = gateway.browser();
    expect(await problemOf(await world.signIn(later, 'sandbox-guest'), later)).toBe(
      'service_unavailable',
    );
    await answerSignIns(world.services, {
      sandboxUrl: world.sandbox.baseUrl,
      sealingKey: SEALING_KEY,
    });
  });
});

describe('a way back that is not this browser’s', () => {
  it.each<readonly [string, (address: URL, browser: Browser) => void]>([
    ['another state', (address) => address.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (address) => address.searchParams.delete('state')],
    ['two states', (address) => address.searchParams.append('state', 'y')],
    ['no code', (address) => address.searchParams.delete('code')],
    ['two codes', (address) => address.searchParams.append('code', 'y')],
    ['no ticket', (_, browser) => browser.setCookie('pm_sign_in', '')],
    ['a made-up ticket', (_, browser) => browser.setCookie('pm_sign_in', 'ticket.AAAA.BBBB.CCCC')],
    [
      'a refusal with another state',
      (address) => {
        address.searchParams.delete('code');
        address.searchParams.set('error', 'access_denied');
        address.searchParams.set('state', 'z');
      },
    ],
  ])('is refused with %s, and Spotify is not asked', async (_, change) => {
    const browser = gateway.browser();
    const address = await wayBack(browser);
    change(address, browser);
    const before = await calls();
    expect(await problemOf(await browser.get(address.href), browser)).toBe('sign_in_failed');
    expect(await calls()).toBe(before);
  });

  it('is refused in a browser that began another sign-in', async () => {
    const browser = gateway.browser();
    const address = await wayBack(browser);
    const other = gateway.browser();
    await wayBack(other);
    expect(await problemOf(await other.get(address.href), other)).toBe('sign_in_failed');
  });

  it('is refused the second time, even with the cookie of the first', async () => {
    const browser = gateway.browser();
    const address = await wayBack(browser);
    const ticket = browser.cookie('pm_sign_in') ?? '';
    expect(locationOf(await browser.get(address.href))).toBe('/');
    expect(browser.cookie('pm_sign_in')).toBeUndefined();
    const thief = gateway.browser();
    thief.setCookie('pm_sign_in', ticket);
    const before = await calls();
    expect(await problemOf(await thief.get(address.href), thief)).toBe('sign_in_failed');
    expect(await calls()).toBe(before);
  });

  it('is refused at an entrance', async () => {
    const browser = gateway.browser();
    const end = await browser.get('/auth/spotify?code=x&state=y');
    expect(await problemOf(end, browser)).toBe('invalid_request');
    const claim = await browser.get('/auth/spotify?claim=x');
    expect(await problemOf(claim, browser)).toBe('invalid_request');
  });
});

describe('the ticket of a sign-in', () => {
  it('shows neither the verifier nor the claim code', async () => {
    const answer = await fetch(`${gateway.url}/auth/spotify/admin?claim=SECRET-CLAIM`, {
      redirect: 'manual',
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^pm_sign_in=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Max-Age=600');
    const parts = cookie.split(';', 1)[0]?.split('.') ?? [];
    const readable = parts.map((part) => Buffer.from(part, 'base64url').toString('latin1')).join();
    expect(readable).not.toContain('SECRET-CLAIM');
    expect(readable).not.toContain('codeVerifier');
    expect(locationOf(answer)).not.toContain('SECRET-CLAIM');
  });
});
