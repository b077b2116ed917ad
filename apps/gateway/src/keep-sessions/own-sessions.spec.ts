import { sessionListSchema, type SignedInBrowser } from '@app/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from '../testing/browser.js';
import { EventReader } from '../testing/event-reader.js';
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
beforeEach(() => world.clear());

async function signIn(person: 'sandbox-admin' | 'sandbox-guest'): Promise<Browser> {
  const browser = gateway.browser();
  await world.signIn(browser, person);
  return browser;
}

async function sessionsOf(browser: Browser): Promise<SignedInBrowser[]> {
  const answer = await browser.get('/api/me/sessions');
  expect(answer.status).toBe(200);
  return sessionListSchema.parse(await answer.json()).items;
}

async function isSignedIn(browser: Browser, at: RunningGateway = gateway): Promise<boolean> {
  const cookie = `pm_session=${browser.cookie('pm_session') ?? ''}`;
  const answer = await fetch(`${at.url}/api/me`, { headers: { cookie } });
  return ((await answer.json()) as { user: unknown }).user !== null;
}

describe('somebody with several browsers', () => {
  it('sees their own sessions, and which one asks', async () => {
    const desk = await signIn('sandbox-guest');
    await signIn('sandbox-guest');
    await signIn('sandbox-admin');
    const sessions = await sessionsOf(desk);
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect((await fetch(`${gateway.url}/api/me/sessions`)).status).toBe(401);
  });

  it('ends one of them, which every replica refuses from then on', async () => {
    const [desk, phone, stranger] = [
      await signIn('sandbox-guest'),
      await signIn('sandbox-guest'),
      await signIn('sandbox-admin'),
    ];
    const [theirs] = await sessionsOf(stranger);
    const foreign = await desk.write('DELETE', `/api/me/sessions/${theirs?.id ?? ''}`);
    expect(foreign.status).toBe(404);
    const lost = (await sessionsOf(desk)).find(({ current }) => !current);
    const answer = await desk.write('DELETE', `/api/me/sessions/${lost?.id ?? ''}`);
    expect(answer.status).toBe(204);
    for (const at of [gateway, other]) {
      expect(await isSignedIn(phone, at)).toBe(false);
      expect(await isSignedIn(desk, at)).toBe(true);
      expect(await isSignedIn(stranger, at)).toBe(true);
    }
  });

  it('ends all the others at once', async () => {
    const desk = await signIn('sandbox-guest');
    const phone = await signIn('sandbox-guest');
    const tablet = await signIn('sandbox-guest');
    const answer = await desk.write('DELETE', '/api/me/sessions');
    expect(await answer.json()).toEqual({ ended: 2 });
    expect([await isSignedIn(desk), await isSignedIn(phone), await isSignedIn(tablet)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('an open event stream', () => {
  it('ends with its session, whichever replica ended that, without waiting for a heartbeat', async () => {
    const phone = await signIn('sandbox-guest');
    const cookie = `pm_session=${phone.cookie('pm_session') ?? ''}`;
    const stream = await EventReader.open(`${other.url}/api/events`, cookie);
    const visitor = await EventReader.open(`${other.url}/api/events`);
    await stream.waitFor('the stream to be open', ({ blocks }) => blocks.length > 0);
    const desk = await signIn('sandbox-guest');
    await desk.write('DELETE', '/api/me/sessions');
    await stream.waitFor('the stream to end', ({ ended }) => ended);
    expect(visitor.ended).toBe(false);
    visitor.close();
  });

  it('ends with the API token it was opened with', async () => {
    const guest = await signIn('sandbox-guest');
    const made = await guest.write('POST', '/api/me/tokens', {
      name: 'A display',
      scopes: ['gallery:read'],
    });
    const { token, secret } = (await made.json()) as { token: { id: string }; secret: string };
    const stream = await EventReader.open(`${other.url}/api/events`, undefined, {
      authorization: `Bearer ${secret}`,
    });
    await stream.waitFor('the stream to be open', ({ blocks }) => blocks.length > 0);
    await guest.write('DELETE', `/api/me/tokens/${token.id}`);
    await stream.waitFor('the stream to end', ({ ended }) => ended);
  });
});
