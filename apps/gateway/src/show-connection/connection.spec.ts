import { getSpotifyConnectionRequest, listLibraryChangesRequest } from '@app/contracts';
import { problem } from '@app/messaging';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleChanges } from '../browse-history/library-changes.examples.js';
import type { Browser } from '../testing/browser.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { exampleConnection } from './connection.examples.js';

let world: GatewayWorld;
let gateway: RunningGateway;
let admin: Browser;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
  admin = gateway.browser();
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
});
afterAll(() => world.stop());

describe('the connection to Spotify', () => {
  it('is the admin’s own', async () => {
    await world.services.answer(getSpotifyConnectionRequest, () => ({
      ok: true,
      value: exampleConnection,
    }));
    const answer = await admin.get('/api/admin/spotify');
    expect([answer.status, await answer.json()]).toEqual([200, exampleConnection]);
    expect(world.services.requestsOf(getSpotifyConnectionRequest)).toEqual([
      { owner: 'sandbox-admin' },
    ]);
  });
});

describe('the library’s history', () => {
  it('is everybody’s once the gallery is published, page by page', async () => {
    await world.services.answer(listLibraryChangesRequest, ({ cursor }) =>
      cursor === 'nonsense'
        ? problem('invalid_cursor', 'not a cursor')
        : { ok: true, value: exampleChanges },
    );
    const visitor = gateway.browser();
    expect((await visitor.get('/api/library/changes')).status).toBe(403);
    await admin.write('PUT', '/api/admin/gallery/publication', { published: true });
    const page = await visitor.get('/api/library/changes?limit=2&cursor=MjgzMw');
    expect([page.status, await page.json()]).toEqual([200, exampleChanges]);
    expect(world.services.requestsOf(listLibraryChangesRequest)).toEqual([
      { limit: 2, cursor: 'MjgzMw' },
    ]);
    expect((await visitor.get('/api/library/changes?cursor=nonsense')).status).toBe(400);
    expect((await visitor.get('/api/library/changes?owner=ada')).status).toBe(400);
  });
});
