import { forgetPersonRequest, storeCredentialRequest } from '@app/contracts';
import { systemClock } from '@app/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AdminClaimRepository } from '../claim-admin/admin-claim.repository.js';
import { makeClaim } from '../claim-admin/make-claim.js';
import { DataSource } from 'typeorm';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';

let world: GatewayWorld;
let other: RunningGateway;
let gateway: RunningGateway;
beforeAll(async () => {
  world = await GatewayWorld.start();
  other = await world.startGateway();
  gateway = await world.startGateway();
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.clear();
  await answerForgetting();
  world.services.requestsOf(forgetPersonRequest).length = 0;
});

function answerForgetting(): Promise<void> {
  return world.services.answer(forgetPersonRequest, () => ({
    ok: true,
    value: { forgotten: true },
  }));
}

async function signIn(person: 'sandbox-admin' | 'sandbox-guest'): Promise<Browser> {
  const browser = gateway.browser();
  await world.signIn(browser, person);
  return browser;
}

async function roles(): Promise<Record<string, string>> {
  const rows = await world.owner.query<{ spotify_user_id: string; role: string }[]>(
    'SELECT spotify_user_id, role FROM gateway.users',
  );
  return Object.fromEntries(rows.map((row) => [row.spotify_user_id, row.role]));
}

async function makeToken(browser: Browser): Promise<string> {
  const answer = await browser.write('POST', '/api/me/tokens', {
    name: 'A script',
    scopes: ['account:read'],
  });
  return ((await answer.json()) as { secret: string }).secret;
}

async function userOf(at: RunningGateway, headers: Record<string, string>): Promise<unknown> {
  const answer = await fetch(`${at.url}/api/me`, { headers });
  return answer.status === 401
    ? 'refused'
    : ((await answer.json()) as { user: { id: string } | null }).user?.id;
}

describe('somebody who deletes their account', () => {
  it('is gone at once, with tokens and sessions, at every replica', async () => {
    const desk = await signIn('sandbox-guest');
    const phone = await signIn('sandbox-guest');
    await signIn('sandbox-admin');
    const secret = await makeToken(desk);
    expect((await desk.write('DELETE', '/api/me')).status).toBe(204);
    expect(world.services.requestsOf(forgetPersonRequest)).toEqual([
      { spotifyUserId: 'sandbox-guest', leaves: true },
    ]);
    expect(desk.cookie('pm_session')).toBeUndefined();
    for (const at of [gateway, other]) {
      const cookie = `pm_session=${phone.cookie('pm_session') ?? ''}`;
      expect(await userOf(at, { cookie })).toBeUndefined();
      expect(await userOf(at, { authorization: `Bearer ${secret}` })).toBe('refused');
    }
    expect(await roles()).toEqual({ 'sandbox-admin': 'admin' });
    const left = await world.owner.query<unknown[]>(
      `SELECT user_id FROM gateway.sessions UNION ALL SELECT user_id FROM gateway.api_tokens`,
    );
    expect(left).toEqual([{ user_id: 'sandbox-admin' }]);
  });

  it('is still there where the sync-service could not be asked, and can ask again', async () => {
    const desk = await signIn('sandbox-guest');
    world.services.silence(forgetPersonRequest);
    expect((await desk.write('DELETE', '/api/me')).status).toBe(503);
    expect(await roles()).toEqual({ 'sandbox-guest': 'regular' });
    await answerForgetting();
    expect((await desk.write('DELETE', '/api/me')).status).toBe(204);
    expect(await roles()).toEqual({});
  });

  it('leaves the place of the admin free', async () => {
    const admin = await signIn('sandbox-admin');
    expect((await admin.write('DELETE', '/api/me')).status).toBe(204);
    expect(await (await admin.get('/api/me')).json()).toMatchObject({ hasAdmin: false });
    await signIn('sandbox-admin');
    expect(await roles()).toEqual({ 'sandbox-admin': 'admin' });
  });
});

describe('somebody who disconnects', () => {
  it('keeps the account and this session, and nothing that came from Spotify', async () => {
    const desk = await signIn('sandbox-guest');
    const phone = await signIn('sandbox-guest');
    const secret = await makeToken(desk);
    expect((await desk.write('POST', '/api/me/disconnect')).status).toBe(204);
    expect(world.services.requestsOf(forgetPersonRequest)).toEqual([
      { spotifyUserId: 'sandbox-guest', leaves: false },
    ]);
    const rows = await world.owner.query<unknown[]>(
      'SELECT spotify_user_id, account_id, display_name, email, profile_image_url, role FROM gateway.users',
    );
    expect(rows).toEqual([
      {
        spotify_user_id: 'sandbox-guest',
        account_id: null,
        display_name: null,
        email: null,
        profile_image_url: null,
        role: 'regular',
      },
    ]);
    expect(await userOf(gateway, { authorization: `Bearer ${secret}` })).toBe('refused');
    expect(await (await phone.get('/api/me')).json()).toMatchObject({ user: null });
    expect(await (await desk.get('/api/me')).json()).toMatchObject({
      user: { id: 'sandbox-guest', displayName: null },
    });
    const stored = world.services.requestsOf(storeCredentialRequest).length;
    await world.signIn(desk, 'sandbox-guest');
    expect(world.services.requestsOf(storeCredentialRequest)).toHaveLength(stored + 1);
  });

  it('is signed in', async () => {
    const visitor = gateway.browser();
    expect((await visitor.write('POST', '/api/me/disconnect')).status).toBe(401);
    expect((await visitor.write('DELETE', '/api/me')).status).toBe(401);
  });
});

describe('the admin', () => {
  it('sees everybody, and removes them', async () => {
    const guest = await signIn('sandbox-guest');
    await makeToken(guest);
    const admin = await signIn('sandbox-admin');
    expect(await (await admin.get('/api/admin/users')).json()).toMatchObject({
      items: [
        { id: 'sandbox-admin', role: 'admin', sessions: 1, apiTokens: 0 },
        { id: 'sandbox-guest', role: 'regular', sessions: 1, apiTokens: 1 },
      ],
    });
    expect((await admin.write('DELETE', '/api/admin/users/sandbox-guest')).status).toBe(204);
    expect((await admin.write('DELETE', '/api/admin/users/sandbox-guest')).status).toBe(404);
    expect((await admin.write('DELETE', '/api/admin/users/sandbox-admin')).status).toBe(409);
    expect(await (await guest.get('/api/me')).json()).toMatchObject({ user: null });
    expect(await roles()).toEqual({ 'sandbox-admin': 'admin' });
  });

  it('opens and closes registration, whatever the settings of the installation say', async () => {
    const admin = await signIn('sandbox-admin');
    await admin.write('PUT', '/api/admin/registration', { open: false });
    expect(await (await fetch(`${other.url}/api/me`)).json()).toMatchObject({
      registrationOpen: false,
    });
    const refused = await world.signIn(gateway.browser(), 'sandbox-guest');
    expect(refused.headers.get('location')).toBe('/sign-in-problem?code=registration_closed');
    await admin.write('PUT', '/api/admin/registration', { open: true });
    await signIn('sandbox-guest');
    expect(await roles()).toMatchObject({ 'sandbox-guest': 'regular' });
  });

  it('is replaced by who holds a code that was made for it, and by nobody else', async () => {
    const former = await signIn('sandbox-admin');
    const claims = new AdminClaimRepository(gateway.app.get(DataSource));
    const enter = async (code: string): Promise<string | null> => {
      const entrance = `/auth/spotify/admin?claim=${code}`;
      const answer = await world.signIn(gateway.browser(), 'sandbox-guest', entrance);
      return answer.headers.get('location');
    };
    const plain = await makeClaim(claims, systemClock);
    expect(await enter(plain.code)).toBe('/sign-in-problem?code=admin_exists');
    const replacing = await makeClaim(claims, systemClock, true);
    expect(await enter(replacing.code)).toBe('/');
    expect(await roles()).toEqual({ 'sandbox-admin': 'regular', 'sandbox-guest': 'admin' });
    expect(world.services.requestsOf(forgetPersonRequest)).toEqual([
      { spotifyUserId: 'sandbox-admin', leaves: true },
    ]);
    expect((await former.get('/api/admin/users')).status).toBe(403);
    await signIn('sandbox-admin');
    expect(await roles()).toEqual({ 'sandbox-admin': 'regular', 'sandbox-guest': 'admin' });
  });
});
