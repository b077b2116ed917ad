import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../../sandbox/src/world/people.js';
import { locationOf } from '../testing/browser.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';

let world: GatewayWorld;

beforeAll(async () => {
  world = await GatewayWorld.start();
});
afterAll(() => world.stop());
beforeEach(() => world.clear());

/** Passport keeps strategies per process, so there is one gateway at a time here. */
async function withGateway(
  environment: Record<string, string>,
  use: (gateway: RunningGateway) => Promise<void>,
): Promise<void> {
  const gateway = await world.startGateway({ environment });
  try {
    await use(gateway);
  } finally {
    await gateway.stop();
  }
}

async function enter(
  gateway: RunningGateway,
  person: PersonId,
  entrance?: string,
): Promise<string> {
  return locationOf(await world.signIn(gateway.browser(), person, entrance));
}

describe('ADMIN_SPOTIFY_USER_ID', () => {
  it.each(['sandbox-admin', 'sbxAdmin01'])(
    'may be %s: the Spotify id or the account id',
    async (id) => {
      await withGateway({ ADMIN_SPOTIFY_USER_ID: id }, async (gateway) => {
        expect(await enter(gateway, 'sandbox-admin', '/auth/spotify/admin')).toBe('/');
        expect(await world.owner.query('SELECT role FROM gateway.users')).toEqual([
          { role: 'admin' },
        ]);
      });
    },
  );

  it('does not unseat the admin that there is', async () => {
    await world.owner.query(
      `INSERT INTO gateway.users (spotify_user_id, role) VALUES ('first', 'admin')`,
    );
    await withGateway({ ADMIN_SPOTIFY_USER_ID: 'sandbox-admin' }, async (gateway) => {
      expect(await enter(gateway, 'sandbox-admin', '/auth/spotify/admin')).toBe(
        '/sign-in-problem?code=admin_exists',
      );
    });
  });
});

describe('REGISTRATION=closed', () => {
  it('turns new people away, lets the known ones and the admin in', async () => {
    await world.owner.query(
      `INSERT INTO gateway.users (spotify_user_id, account_id) VALUES ('sandbox-guest', 'sbxGuest02')`,
    );
    await withGateway({ REGISTRATION: 'closed' }, async (gateway) => {
      expect(await enter(gateway, 'sandbox-guest')).toBe('/');
      expect(await enter(gateway, 'sandbox-admin', '/auth/spotify/admin')).toBe('/');
      await world.clear();
      expect(await enter(gateway, 'sandbox-guest')).toBe(
        '/sign-in-problem?code=registration_closed',
      );
      expect(await world.owner.query('SELECT 1 FROM gateway.users')).toEqual([]);
      const session = await gateway.browser().get('/api/me');
      expect(await session.json()).toMatchObject({ registrationOpen: false });
    });
  });
});

describe('an https PUBLIC_URL', () => {
  it('makes cookies that only this host can set, over https only', async () => {
    await withGateway({ PUBLIC_URL: 'https://gallery.example' }, async (gateway) => {
      const answer = await fetch(`${gateway.url}/auth/spotify?moved=1`, { redirect: 'manual' });
      const [ticket = ''] = answer.headers.getSetCookie();
      expect(ticket).toMatch(
        /^__Host-pm_sign_in=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers.get('strict-transport-security')).toBe(
        'max-age=31536000; includeSubDomains',
      );
      const signOut = await fetch(`${gateway.url}/auth/sign-out`, { method: 'POST' });
      expect(signOut.headers.getSetCookie()[0]).toMatch(
        /^__Host-pm_session=; Max-Age=0; Path=\/;.* HttpOnly; Secure; SameSite=Lax$/,
      );
    });
  });
});
