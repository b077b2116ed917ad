import {
  getSpotifyConnectionRequest,
  refreshProfileRequest,
  spotifyCheckSchema,
  type ProblemCode,
  type SpotifyCheck,
  type SpotifyConnection,
} from '@app/contracts';
import { problem } from '@app/messaging';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleConnection } from '../show-connection/connection.examples.js';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld } from '../testing/gateway-world.js';
import { addressFindings } from './address-findings.js';

const healthy: SpotifyConnection = {
  ...exampleConnection,
  state: 'connected',
  scopes: ['user-library-read'],
  gate: { state: 'open', since: null, until: null },
};

let world: GatewayWorld;
let admin: Browser;
beforeAll(async () => {
  world = await GatewayWorld.start();
  const gateway = await world.startGateway();
  admin = gateway.browser();
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
});
afterAll(() => world.stop());
beforeEach(async () => {
  await connectionIs(healthy);
  await world.services.answer(refreshProfileRequest, () => ({
    ok: true,
    value: { id: 'sandbox-admin', accountId: null, displayName: null, imageUrl: null },
  }));
  world.services.requestsOf(refreshProfileRequest).length = 0;
});

function connectionIs(connection: SpotifyConnection): Promise<void> {
  return world.services.answer(getSpotifyConnectionRequest, () => ({
    ok: true,
    value: connection,
  }));
}

async function check(headers: Record<string, string> = {}): Promise<SpotifyCheck> {
  const answer = await admin.get('/api/admin/spotify/check', headers);
  expect(answer.status).toBe(200);
  return spotifyCheckSchema.parse(await answer.json());
}

function words({ findings }: SpotifyCheck): string[] {
  return findings.map(({ finding }) => finding);
}

describe('a check of the Spotify app', () => {
  it('finds nothing where nothing is wrong, with one call to the Web API', async () => {
    const result = await check({ referer: `${admin.origin}/admin` });
    expect(result).toMatchObject({
      findings: [],
      checked: { address: true, credentials: true, account: true },
      redirectUri: `${admin.origin}/auth/spotify/callback`,
      webApiCalls: 1,
    });
  });

  it('says when the page is open under another address', async () => {
    expect(words(await check({ referer: 'http://localhost:3000/admin' }))).toEqual([
      'public_url_mismatch',
    ]);
  });

  it('says when Spotify does not know the app, and then asks no further', async () => {
    const gateway = await world.startGateway({
      environment: { SPOTIFY_CLIENT_SECRET: 'another secret' },
    });
    const cookie = `pm_session=${admin.cookie('pm_session') ?? ''}`;
    const answer = await fetch(`${gateway.url}/api/admin/spotify/check`, { headers: { cookie } });
    const result = spotifyCheckSchema.parse(await answer.json());
    expect(words(result)).toEqual(['credentials_refused']);
    expect(result).toMatchObject({ webApiCalls: 0, checked: { account: false } });
    expect(world.services.requestsOf(refreshProfileRequest)).toEqual([]);
    await gateway.stop();
  });

  it.each([
    ['not_connected', { state: 'not_connected', scopes: [] }],
    ['consent_ended', { state: 'expired' }],
    ['consent_ended', { state: 'revoked' }],
    ['scopes_missing', { scopes: ['playlist-modify-public'] }],
    [
      'quota_closed',
      { gate: { state: 'quota_exhausted', since: null, until: '2026-11-25T10:00:00.000Z' } },
    ],
  ] as const)('says %s from what is stored, without asking Spotify', async (word, change) => {
    await connectionIs({ ...healthy, ...change } as SpotifyConnection);
    const result = await check();
    expect([words(result), result.webApiCalls]).toEqual([[word], 0]);
    expect(world.services.requestsOf(refreshProfileRequest)).toEqual([]);
    if (word === 'quota_closed') expect(result.findings[0]?.until).toBe('2026-11-25T10:00:00.000Z');
  });

  it.each<readonly [ProblemCode, string]>([
    ['spotify_not_allow_listed', 'not_allow_listed'],
    ['spotify_premium_required', 'premium_required'],
    ['spotify_forbidden', 'forbidden'],
    ['spotify_unauthorized', 'consent_ended'],
    ['spotify_quota_exhausted', 'quota_closed'],
    ['spotify_unavailable', 'spotify_unreachable'],
  ])('takes the answer %s for %s', async (code, word) => {
    await world.services.answer(refreshProfileRequest, () => problem(code, 'Spotify said no.'));
    const result = await check();
    expect([words(result), result.webApiCalls]).toEqual([[word], 1]);
    expect(result.checked.account).toBe(word !== 'spotify_unreachable');
  });

  it('says when Spotify cannot be reached', async () => {
    await world.script({
      provider: 'accounts',
      match: '/accounts/api/token',
      status: 503,
      body: 'down',
    });
    expect(words(await check())).toEqual(['spotify_unreachable']);
  });
});

describe('the address of an installation', () => {
  it.each([
    ['http://127.0.0.1:3000', []],
    ['http://[::1]:3000', []],
    ['https://gallery.example', []],
    ['http://localhost:3000', ['redirect_uri_localhost']],
    ['https://localhost:3000', ['redirect_uri_localhost']],
    ['http://192.168.1.5:3000', ['redirect_uri_insecure']],
    ['http://gallery.example', ['redirect_uri_insecure']],
  ])('%s: %j', (url, expected) => {
    expect(addressFindings(url, null).map(({ finding }) => finding)).toEqual(expected);
  });
});
