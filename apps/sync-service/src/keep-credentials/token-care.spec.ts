import { waitUntil } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StartSyncController } from '../sync-library/start-sync.controller.js';
import { items } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';
import { AccessTokens } from './access-tokens.js';

let world: SyncWorld;

beforeEach(async () => {
  world = await SyncWorld.open(0);
  await world.sandbox.control('PUT', '/library', { replace: items(120) });
});
afterEach(() => world.close());

const ended = (): { expiresAt: string } => ({
  expiresAt: new Date(world.clock.now().getTime() - 1_000).toISOString(),
});

async function refreshes(): Promise<number> {
  const calls = await world.sandbox.calls('accounts');
  return calls.filter(({ path }) => path === '/accounts/api/token').length;
}

async function forgetCalls(): Promise<void> {
  await world.sandbox.control('DELETE', '/calls');
}

describe('an access token', () => {
  it('that ends in the middle of a run is renewed once, and the run goes on', async () => {
    await world.sandbox.control('POST', '/faults', [
      { provider: 'spotify', delayMs: 0 },
      {
        provider: 'spotify',
        status: 401,
        body: { error: { status: 401, message: 'The access token expired' } },
      },
    ]);
    expect(await world.sync()).toMatchObject({ state: 'completed', entries: 120, calls: 5 });
    expect(await refreshes()).toBe(1);
  });

  it('is renewed once for all who ask at the same time, over all replicas', async () => {
    await world.connectSpotify(ended());
    await forgetCalls();
    const other = await world.startService();
    const askers = [world.service, other].map((service) => service.get(AccessTokens));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => askers)
        .flat()
        .map((asker) => asker.get(world.owner)),
    );
    await other.close();
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ outcome: 'ok' });
    expect(await refreshes()).toBe(1);
  });

  it('is renewed with the newest refresh token, where Spotify replaces it each time', async () => {
    await world.sandbox.control('PUT', '/accounts', {
      rotateRefreshTokens: true,
      accessTokenSeconds: 600,
    });
    await world.connectSpotify();
    await forgetCalls();
    for (let time = 1; time <= 3; time += 1) {
      await world.pass(700);
      expect(await world.sync()).toMatchObject({ state: 'completed' });
      expect(await refreshes()).toBe(time);
    }
  });

  it('that cannot be renewed for now says nothing about the sign-in', async () => {
    await world.connectSpotify(ended());
    await world.sandbox.control('POST', '/faults', [
      { provider: 'accounts', status: 503, body: '<html>invalid_grant</html>' },
      { provider: 'accounts', status: 400, body: 'invalid_grant' },
      { provider: 'accounts', status: 200, body: '{"access_token":' },
    ]);
    const { id } = await world.begin();
    for (let wait = 0; wait < 3; wait += 1) {
      expect(await world.waiting(id)).toMatchObject({ reasonCode: 'unavailable' });
      await forgetCalls();
      await world.pass(300);
      await waitUntil('a refresh', async () => (await refreshes()) > 0);
    }
    expect(await world.settled(id)).toMatchObject({ state: 'completed', entries: 120 });
  });
});

describe('a sign-in that Spotify no longer accepts', () => {
  it('makes runs wait; nothing is tried again until the admin signs in, and then they go on', async () => {
    await world.sandbox.control('POST', '/faults', { provider: 'spotify', delayMs: 2_000 });
    const { id } = await world.begin();
    await world.sandbox.control('PUT', '/accounts', { revoke: 'sandbox-admin' });
    const waiting = await world.waiting(id);
    expect(waiting).toMatchObject({
      reasonCode: 'not_connected',
      waitingUntil: null,
      reason: expect.stringMatching(/sign in again/),
    });
    expect(await world.value(`SELECT state FROM sync.spotify_credentials`)).toBe('dead');
    await forgetCalls();
    await world.pass(86_400);
    const asked = await world.service
      .get(StartSyncController)
      .start({ owner: world.owner, mode: 'full' });
    expect(asked).toMatchObject({ ok: false, problem: { code: 'spotify_not_connected' } });
    expect(await world.find(id)).toMatchObject({ state: 'waiting' });
    expect([await refreshes(), await world.sandbox.calls('spotify')]).toEqual([0, []]);
    await world.reconnectSpotify();
    expect(await world.settled(id)).toMatchObject({ state: 'completed', entries: 120 });
  });

  it('is one whose fresh token is refused', async () => {
    await world.sandbox.control('POST', '/faults', {
      provider: 'spotify',
      status: 401,
      times: 2,
      body: { error: { status: 401, message: 'Invalid access token' } },
    });
    const { id } = await world.begin();
    expect(await world.waiting(id)).toMatchObject({ reasonCode: 'not_connected', calls: 2 });
    expect(await refreshes()).toBe(1);
    expect(await world.value(`SELECT state FROM sync.spotify_credentials`)).toBe('dead');
  });
});
