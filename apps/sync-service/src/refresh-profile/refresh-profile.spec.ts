import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SyncWorld } from '../testing/sync-world.js';
import { RefreshProfileController } from './refresh-profile.controller.js';

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.open(20, null, { environment: { SYNC_DAILY_CALLS: '2' } });
});
afterEach(() => world.close());

function refresh(spotifyUserId: string): Promise<unknown> {
  return world.service.get(RefreshProfileController).refresh({ spotifyUserId });
}

describe('the refresh of a profile', () => {
  it('is background work: it gives way where the calls of the day are made', async () => {
    const profile = { id: 'sandbox-admin', displayName: 'Sandbox Admin' };
    expect(await refresh(world.owner)).toMatchObject({ ok: true, value: profile });
    await world.sync();
    expect(await refresh(world.owner)).toMatchObject({
      ok: false,
      problem: { code: 'spotify_rate_limited', until: expect.any(String) },
    });
    expect(await world.sandbox.calls('spotify')).toHaveLength(2);
  });

  it('is not tried for somebody who never signed in', async () => {
    expect(await refresh('nobody')).toMatchObject({
      ok: false,
      problem: { code: 'spotify_not_connected' },
    });
    expect(await world.sandbox.calls('spotify')).toEqual([]);
  });
});
