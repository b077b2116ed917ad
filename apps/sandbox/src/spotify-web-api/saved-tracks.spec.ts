import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { startSandbox, type RunningSandbox } from '../sandbox.server.js';
import { SandboxSession, sandboxConfig } from '../testing/sandbox-session.js';
import { pageShape, savedTrackShape, userShape } from './openapi-shapes.js';
import type { PageObject } from './page-object.js';
import type { SavedTrackObject } from './saved-track-object.js';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const TRACKS = 120;

type Page = PageObject<SavedTrackObject>;

let running: RunningSandbox;
let sandbox: SandboxSession;
let token: string;

beforeAll(async () => {
  const config = { ...sandboxConfig, tracks: TRACKS };
  running = await startSandbox(config);
  sandbox = new SandboxSession(running.baseUrl, config);
  token = (await sandbox.signIn()).access_token;
});
afterAll(() => running.close());

async function page(path: string): Promise<Page> {
  return (await (await sandbox.webApi(path, token)).json()) as Page;
}

async function walk(first: string): Promise<SavedTrackObject[]> {
  const items: SavedTrackObject[] = [];
  for (let next: string | null = first; next !== null;) {
    const answer: Page = await page(next);
    items.push(...answer.items);
    next = answer.next;
  }
  return items;
}

function violations(schema: object, value: unknown): unknown {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

describe('GET /me', () => {
  it('has the shape of 2026, without what apps in development mode lost', async () => {
    const me = await (await sandbox.webApi('/me', token)).json();
    expect(violations(userShape, me)).toEqual([]);
    expect(me).toMatchObject({ id: 'sandbox-admin', account_id: 'sbxAdmin01', type: 'user' });
  });
});

describe('GET /me/tracks', () => {
  it('begins with 20 entries and tells the total', async () => {
    const first = await page('/me/tracks');
    expect(violations(pageShape, first)).toEqual([]);
    expect(first).toMatchObject({ limit: 20, offset: 0, total: TRACKS, previous: null });
    expect(first.items).toHaveLength(20);
  });

  it('leads through everything once, on its own host', async () => {
    const items = await walk('/me/tracks?limit=50');
    expect(items).toHaveLength(TRACKS);
    const uris = items.flatMap(({ track }) => (track === null ? [] : [track.uri]));
    expect(new Set(uris).size).toBe(TRACKS - 1);
    const { next, previous } = await page('/me/tracks?limit=10&offset=15');
    expect(next).toBe(`${running.baseUrl}/spotify/v1/me/tracks?offset=25&limit=10`);
    expect(previous).toBe(`${running.baseUrl}/spotify/v1/me/tracks?offset=5&limit=10`);
  });

  it('lists the newest first', async () => {
    const moments = (await walk('/me/tracks?limit=50')).map(({ added_at }) => added_at);
    expect(moments).toEqual(moments.toSorted().toReversed());
  });

  it('ends with an empty page', async () => {
    const beyond = await page(`/me/tracks?offset=${TRACKS}`);
    expect(beyond).toMatchObject({ items: [], next: null, total: TRACKS });
  });

  it('gives tracks as Spotify describes them', async () => {
    const ordinary = (await walk('/me/tracks?limit=50')).filter(
      ({ track }) => track?.is_local === false,
    );
    expect(ordinary.length).toBeGreaterThan(100);
    for (const item of ordinary) expect(violations(savedTrackShape, item)).toEqual([]);
  });

  it('holds what libraries hold: local files, a withdrawn track, a null track', async () => {
    const items = await walk('/me/tracks?limit=50');
    const local = items.find(({ track }) => track?.is_local === true)?.track;
    expect(local).toMatchObject({
      id: null,
      href: null,
      uri: expect.stringMatching(/^spotify:local:/),
    });
    const withdrawn = items.find(({ track }) => track?.name === '')?.track;
    expect(withdrawn).toMatchObject({
      duration_ms: 0,
      album: { release_date: '0000', images: [] },
    });
    expect(items.filter(({ track }) => track === null)).toHaveLength(1);
  });

  it.each([
    ['limit=51', 'Invalid limit'],
    ['limit=0', 'Invalid limit'],
    ['limit=many', 'Invalid limit'],
    ['offset=-1', 'Invalid offset'],
  ])('refuses %s', async (query, message) => {
    const answer = await sandbox.webApi(`/me/tracks?${query}`, token);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: { status: 400, message } });
  });

  it('is empty for the guest', async () => {
    const guest = await sandbox.signIn('sandbox-guest');
    const answer = await sandbox.webApi('/me/tracks', guest.access_token);
    expect(await answer.json()).toMatchObject({ items: [], total: 0, next: null, previous: null });
  });
});

describe('who may call', () => {
  it('refuses calls without a token, and with one that is not its own', async () => {
    const none = await sandbox.fetch('/spotify/v1/me');
    expect(none.status).toBe(401);
    expect(await none.json()).toEqual({ error: { status: 401, message: 'No token provided' } });
    const [payload] = token.split('.');
    for (const bad of [
      'nonsense',
      `${payload}.${'A'.repeat(43)}`,
      (await sandbox.signIn()).refresh_token,
    ]) {
      const answer = await sandbox.webApi('/me', bad);
      expect(await answer.json()).toEqual({
        error: { status: 401, message: 'Invalid access token' },
      });
    }
  });

  it('refuses a token that has expired', async () => {
    await sandbox.json('PUT', '/control/clock', { offsetSeconds: 3_601 });
    const answer = await sandbox.webApi('/me', token);
    await sandbox.json('PUT', '/control/clock', { offsetSeconds: 0 });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      error: { status: 401, message: 'The access token expired' },
    });
  });

  it('refuses saved tracks without the scope for them', async () => {
    const narrow = await sandbox.signIn('sandbox-admin', 'playlist-modify-private');
    expect((await sandbox.webApi('/me', narrow.access_token)).status).toBe(200);
    const answer = await sandbox.webApi('/me/tracks', narrow.access_token);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      error: { status: 403, message: 'Insufficient client scope' },
    });
  });

  it('refuses the stranger in plain text, though the consent went well', async () => {
    const stranger = await sandbox.signIn('sandbox-stranger');
    const answer = await sandbox.webApi('/me', stranger.access_token);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toBe('User not registered in the Developer Dashboard');
  });

  it('does not know other paths and methods', async () => {
    const known = await sandbox.webApi('/audio-features', token);
    expect(known.status).toBe(404);
    expect(await known.json()).toEqual({ error: { status: 404, message: 'Resource not found' } });
    expect((await sandbox.json('POST', '/spotify/v1/me', {})).status).toBe(404);
  });
});
