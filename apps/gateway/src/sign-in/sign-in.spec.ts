import { storeCredentialRequest, startFirstSyncRequest } from '@app/contracts';
import { Sealer, spotifyTokensSchema } from '@app/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { locationOf } from '../testing/browser.js';
import { GatewayWorld, SEALING_KEY, type RunningGateway } from '../testing/gateway-world.js';

let world: GatewayWorld;
let gateway: RunningGateway;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
});
afterAll(() => world.stop());
beforeEach(() => world.clear());

describe('a sign-in', () => {
  it('asks a visitor for a visitor’s scopes, with state and PKCE', async () => {
    const browser = gateway.browser();
    const asked = new URL(locationOf(await browser.get('/auth/spotify?returnTo=/tracks/x')));
    expect(asked.origin + asked.pathname).toBe(`${world.sandbox.baseUrl}/accounts/authorize`);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: 'spec-client',
      response_type: 'code',
      redirect_uri: `${gateway.url}/auth/spotify/callback`,
      scope: 'playlist-modify-private playlist-modify-public',
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
  });

  it('asks the admin for the library too', async () => {
    const asked = new URL(locationOf(await gateway.browser().get('/auth/spotify/admin')));
    expect(asked.searchParams.get('scope')).toBe(
      'playlist-modify-private playlist-modify-public user-library-read',
    );
  });

  it('makes a regular user of a visitor and brings them back', async () => {
    const browser = gateway.browser();
    const end = await world.signIn(
      browser,
      'sandbox-guest',
      '/auth/spotify?returnTo=/tracks%3Fq%3Dx',
    );
    expect(locationOf(end)).toBe('/tracks?q=x');
    const session = await (await browser.get('/api/me')).json();
    expect(session).toMatchObject({
      user: { id: 'sandbox-guest', displayName: 'Sandbox Guest', role: 'regular' },
      hasAdmin: false,
      registrationOpen: true,
      sandbox: false,
    });
    expect(await world.owner.query('SELECT account_id, role FROM gateway.users')).toEqual([
      { account_id: 'sbxGuest02', role: 'regular' },
    ]);
  });

  it('hands the credential over sealed, with the scopes that were granted', async () => {
    await world.signIn(gateway.browser(), 'sandbox-guest');
    const stored = world.services.requestsOf(storeCredentialRequest).at(-1);
    expect(stored).toMatchObject({
      spotifyUserId: 'sandbox-guest',
      scopes: ['playlist-modify-private', 'playlist-modify-public'],
    });
    const text = new Sealer(SEALING_KEY).open(stored?.sealedCredential ?? '', 'user:sandbox-guest');
    const tokens = spotifyTokensSchema.parse(JSON.parse(text));
    expect(tokens.refreshToken).not.toBeNull();
    expect(Date.parse(tokens.expiresAt)).toBeGreaterThan(Date.now() + 3_000_000);
  });

  it('makes the named account the admin and starts the first sync', async () => {
    const browser = gateway.browser();
    const before = world.services.requestsOf(startFirstSyncRequest).length;
    const end = await world.signIn(browser, 'sandbox-admin', '/auth/spotify/admin');
    expect(locationOf(end)).toBe('/');
    expect(await (await browser.get('/api/me')).json()).toMatchObject({
      user: { id: 'sandbox-admin', role: 'admin' },
      hasAdmin: true,
    });
    expect(world.services.requestsOf(startFirstSyncRequest).slice(before)).toEqual([
      { owner: 'sandbox-admin' },
    ]);
  });

  it('keeps the admin the admin at the visitor’s entrance, and the credential that reads the library', async () => {
    await world.signIn(gateway.browser(), 'sandbox-admin', '/auth/spotify/admin');
    const before = world.services.requestsOf(storeCredentialRequest).length;
    const browser = gateway.browser();
    expect(locationOf(await world.signIn(browser, 'sandbox-admin'))).toBe('/');
    expect(await (await browser.get('/api/me')).json()).toMatchObject({ user: { role: 'admin' } });
    expect(world.services.requestsOf(storeCredentialRequest)).toHaveLength(before);
  });

  it('sends an admin who has not granted the library on to the admin’s entrance', async () => {
    const end = await world.signIn(
      gateway.browser(),
      'sandbox-admin',
      '/auth/spotify?returnTo=/tracks',
    );
    expect(locationOf(end)).toBe('/auth/spotify/admin?returnTo=%2Ftracks');
  });

  it('sends a browser that opened another name of the host to PUBLIC_URL first, once', async () => {
    const other = `http://localhost:${gateway.config.PORT}`;
    const moved = await fetch(`${other}/auth/spotify?returnTo=/a`, { redirect: 'manual' });
    const address = locationOf(moved);
    expect(address).toBe(`${gateway.url}/auth/spotify?returnTo=%2Fa&moved=1`);
    const again = await fetch(address.replace('127.0.0.1', 'localhost'), { redirect: 'manual' });
    expect(locationOf(again)).toContain('/accounts/authorize?');
  });

  it.each(['https://evil.example/', '//evil.example/', '/\\evil.example', '/api/me', 'tracks'])(
    'does not lead to %s afterwards',
    async (returnTo) => {
      const entrance = `/auth/spotify?${new URLSearchParams({ returnTo }).toString()}`;
      const end = await world.signIn(gateway.browser(), 'sandbox-guest', entrance);
      expect(locationOf(end)).toBe('/');
    },
  );
});
