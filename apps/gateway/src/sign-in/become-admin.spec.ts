import { systemClock } from '@app/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../sandbox/src/world/people.js';
import { AdminClaimRepository } from '../claim-admin/admin-claim.repository.js';
import { makeClaim } from '../claim-admin/make-claim.js';
import { locationOf } from '../testing/browser.js';
import { GatewayWorld, SEALING_KEY, type RunningGateway } from '../testing/gateway-world.js';
import { answerSignIns } from '../testing/sync-service.double.js';

let world: GatewayWorld;
/** Nobody is named as the admin here. */
let gateway: RunningGateway;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway({ environment: { ADMIN_SPOTIFY_USER_ID: '' } });
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.clear();
  await answerSignIns(world.services, {
    sandboxUrl: world.sandbox.baseUrl,
    sealingKey: SEALING_KEY,
  });
});

const claims = (): AdminClaimRepository => gateway.app.get(AdminClaimRepository);

async function enter(person: PersonId, claim?: string): Promise<string> {
  const query = claim === undefined ? '' : `?claim=${encodeURIComponent(claim)}`;
  return locationOf(await world.signIn(gateway.browser(), person, `/auth/spotify/admin${query}`));
}

async function roles(): Promise<Record<string, string>> {
  const rows = await world.owner.query<{ spotify_user_id: string; role: string }[]>(
    'SELECT spotify_user_id, role FROM gateway.users',
  );
  return Object.fromEntries(rows.map((row) => [row.spotify_user_id, row.role]));
}

describe('the admin', () => {
  it('is not whoever comes first', async () => {
    expect(await enter('sandbox-guest')).toBe('/sign-in-problem?code=not_allowed');
    expect(locationOf(await world.signIn(gateway.browser(), 'sandbox-guest'))).toBe('/');
    expect(await roles()).toEqual({ 'sandbox-guest': 'regular' });
  });

  it('is who holds a claim code, once', async () => {
    const { code } = await makeClaim(claims(), systemClock);
    expect(await enter('sandbox-guest', 'not-the-code')).toBe(
      '/sign-in-problem?code=invalid_claim_code',
    );
    expect(await enter('sandbox-admin', code)).toBe('/');
    expect(await roles()).toEqual({ 'sandbox-admin': 'admin' });
    expect(await enter('sandbox-guest', code)).toBe('/sign-in-problem?code=invalid_claim_code');
    expect(await enter('sandbox-admin')).toBe('/');
  });

  it('stays the only one: a second code is refused and not used up', async () => {
    const first = await makeClaim(claims(), systemClock);
    const second = await makeClaim(claims(), systemClock);
    await enter('sandbox-admin', first.code);
    expect(await enter('sandbox-guest', second.code)).toBe('/sign-in-problem?code=admin_exists');
    const unused = await world.owner.query(
      'SELECT 1 FROM gateway.admin_claims WHERE used_at IS NULL',
    );
    expect(unused).toHaveLength(1);
  });

  it('may be a regular user from before', async () => {
    await world.signIn(gateway.browser(), 'sandbox-guest');
    const { code } = await makeClaim(claims(), systemClock);
    expect(await enter('sandbox-guest', code)).toBe('/');
    expect(await roles()).toEqual({ 'sandbox-guest': 'admin' });
  });

  it('cannot be made with a code older than 24 hours', async () => {
    const yesterday = { now: () => new Date(Date.now() - 24 * 60 * 60 * 1000 - 1) };
    const { code } = await makeClaim(claims(), yesterday);
    expect(await enter('sandbox-guest', code)).toBe('/sign-in-problem?code=invalid_claim_code');
  });

  it('is one of two who claim at the same moment', async () => {
    const [one, two] = [
      await makeClaim(claims(), systemClock),
      await makeClaim(claims(), systemClock),
    ];
    const ends = await Promise.all([
      enter('sandbox-admin', one.code),
      enter('sandbox-guest', two.code),
    ]);
    expect(ends.toSorted()).toEqual(['/', '/sign-in-problem?code=admin_exists']);
    expect(Object.values(await roles())).toEqual(['admin']);
  });

  it('is one in the database, whatever the code above it does', async () => {
    await world.owner.query(
      `INSERT INTO gateway.users (spotify_user_id, role) VALUES ('one', 'admin')`,
    );
    await expect(
      world.owner.query(
        `INSERT INTO gateway.users (spotify_user_id, role) VALUES ('two', 'admin')`,
      ),
    ).rejects.toThrow('users_one_admin');
    await expect(
      world.owner.query(
        `INSERT INTO gateway.users (spotify_user_id, role) VALUES ('three', 'owner')`,
      ),
    ).rejects.toThrow('users_role');
  });
});

describe('an account', () => {
  const asProfile = (id: string, accountId: string | null): Promise<void> =>
    answerSignIns(world.services, {
      sandboxUrl: world.sandbox.baseUrl,
      sealingKey: SEALING_KEY,
      profileOf: (profile) => ({ ...profile, id, accountId }),
    });

  it('is recognised by its account id when its Spotify id changes, and its sessions stay', async () => {
    await asProfile('old-name', 'acc-1');
    const browser = gateway.browser();
    await world.signIn(browser, 'sandbox-guest');
    await asProfile('new-name', 'acc-1');
    await world.signIn(gateway.browser(), 'sandbox-guest');
    expect(await roles()).toEqual({ 'new-name': 'regular' });
    expect(await (await browser.get('/api/me')).json()).toMatchObject({ user: { id: 'new-name' } });
  });

  it('does not inherit the role of somebody who had its Spotify id before', async () => {
    const { code } = await makeClaim(claims(), systemClock);
    await asProfile('name', 'acc-1');
    expect(await enter('sandbox-guest', code)).toBe('/');
    await asProfile('name', 'acc-2');
    expect(await enter('sandbox-guest')).toBe('/sign-in-problem?code=sign_in_failed');
  });

  it('learns its account id where it was not told before', async () => {
    await asProfile('name', null);
    await world.signIn(gateway.browser(), 'sandbox-guest');
    await asProfile('name', 'acc-1');
    await world.signIn(gateway.browser(), 'sandbox-guest');
    expect(
      await world.owner.query('SELECT spotify_user_id, account_id FROM gateway.users'),
    ).toEqual([{ spotify_user_id: 'name', account_id: 'acc-1' }]);
  });
});
