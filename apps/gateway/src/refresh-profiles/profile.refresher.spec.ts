import { refreshProfileRequest } from '@app/contracts';
import { problem } from '@app/messaging';
import { waitUntil } from '@app/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { PROFILE_PACE } from './profile.refresher.js';

let world: GatewayWorld;
let gateway: RunningGateway;

const told = { id: 'sandbox-admin', accountId: 'sbxAdmin01', displayName: 'Ada', imageUrl: null };

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway({ overrides: [[PROFILE_PACE, { everyMs: 20 }]] });
  await world.signIn(gateway.browser(), 'sandbox-admin', '/auth/spotify/admin');
});
afterAll(() => world.stop());

beforeEach(async () => {
  world.services.requestsOf(refreshProfileRequest).length = 0;
  await world.owner.query(`UPDATE gateway.users SET profile_asked_at = NULL, updated_at = now()`);
});

const asked = (): unknown[] => world.services.requestsOf(refreshProfileRequest);

function age(days: number): Promise<unknown> {
  return world.owner.query(
    `UPDATE gateway.users SET display_name = 'old', updated_at = now() - $1 * interval '1 day'`,
    [days],
  );
}

function someTicks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

async function name(): Promise<string> {
  const rows = await world.owner.query<{ display_name: string }[]>(
    `SELECT display_name FROM gateway.users`,
  );
  return rows[0]?.display_name ?? '';
}

describe('a profile', () => {
  it('is asked for again after 7 days, once', async () => {
    await world.services.answer(refreshProfileRequest, () => ({ ok: true, value: told }));
    await age(6.9);
    await someTicks();
    expect(asked()).toEqual([]);
    await age(7);
    await waitUntil('the new name', async () => (await name()) === 'Ada');
    await someTicks();
    expect(asked()).toEqual([{ spotifyUserId: 'sandbox-admin' }]);
  });

  it('is left for another day where Spotify does not tell it', async () => {
    await world.services.answer(refreshProfileRequest, () =>
      problem('spotify_quota_exhausted', 'used up'),
    );
    await age(8);
    await waitUntil('the question', () => asked().length === 1);
    await someTicks();
    expect([await name(), asked().length]).toEqual(['old', 1]);
  });

  it('of somebody else is not written', async () => {
    await world.services.answer(refreshProfileRequest, () => ({
      ok: true,
      value: { ...told, id: 'somebody-else' },
    }));
    await age(8);
    await waitUntil('the question', () => asked().length === 1);
    await someTicks();
    expect(await name()).toBe('old');
  });
});
