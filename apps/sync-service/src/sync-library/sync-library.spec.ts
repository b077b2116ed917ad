import { randomUUID } from 'node:crypto';
import { waitUntil } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { day, item, trackId } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';
import { LibraryRepository } from './library.repository.js';
import { SyncRunRepository } from './sync-run.repository.js';

let world: SyncWorld;

/** Everything a second sync must leave as it is. */
async function fingerprint(): Promise<string> {
  return world.value<string>(
    `SELECT md5(string_agg(line, '' ORDER BY line)) FROM (
       SELECT t::text AS line FROM sync.tracks AS t
       UNION ALL SELECT m::text FROM sync.track_metadata AS m
       UNION ALL SELECT u::text FROM sync.user_tracks AS u
       UNION ALL SELECT c::text FROM sync.library_changes AS c
       UNION ALL SELECT event_id || payload FROM sync.outbox) AS lines`,
  );
}

beforeEach(async () => {
  world = await SyncWorld.open(300);
});

afterEach(async () => {
  await world.close();
});

describe('a full sync', () => {
  it('accounts for every entry, publishes each discovery once, and looks at the head again', async () => {
    const run = await world.sync();
    expect(run.state).toBe('completed');
    expect(run.total).toBeGreaterThanOrEqual(300);
    expect(run.entries).toBe(run.total);
    const skipped = Object.values(run.skipped).reduce((sum, count) => sum + count, 0);
    expect(skipped).toBeGreaterThan(0);
    expect(run.saved + skipped).toBe(run.entries);
    expect(run.discovered).toBe(run.saved - run.duplicates);
    expect(await world.value(`SELECT count(*)::int FROM sync.user_tracks`)).toBe(run.discovered);
    expect(
      await world.value(
        `SELECT count(*)::int FROM sync.outbox WHERE subject = 'tracks.discovered.v1'`,
      ),
    ).toBe(run.discovered);
    expect(
      await world.value(
        `SELECT count(*)::int FROM sync.outbox WHERE subject = 'library.changed.v1'`,
      ),
    ).toBe(run.discovered);
    const calls = await world.sandbox.calls('spotify');
    expect(calls).toHaveLength(Math.ceil(run.entries / 50) + 1);
    expect(run.calls).toBe(calls.length);
    expect(new Set(calls.map(({ path }) => path)).size).toBe(calls.length - 1);
  });

  it('changes nothing when it is done again', async () => {
    const first = await world.sync();
    const before = await fingerprint();
    const second = await world.sync();
    expect(await fingerprint()).toBe(before);
    expect(second).toMatchObject({
      state: 'completed',
      discovered: 0,
      added: 0,
      returned: 0,
      removed: 0,
    });
    expect({ ...second.skipped, saved: second.saved }).toEqual({
      ...first.skipped,
      saved: first.saved,
    });
  });

  it('notices what was saved, removed, returned and saved anew', async () => {
    const items = Array.from({ length: 20 }, (_, n) => item(n, day(n)));
    await world.sandbox.control('PUT', '/library', { replace: items });
    await world.sync();
    await world.sandbox.control('PUT', '/library', {
      remove: [trackId(3)],
      add: [item(50, day(50))],
    });
    expect(await world.sync()).toMatchObject({
      state: 'completed',
      added: 1,
      removed: 1,
      discovered: 1,
    });
    await world.sandbox.control('PUT', '/library', {
      add: [item(3, day(60))],
      remove: [trackId(5)],
    });
    await world.sandbox.control('PUT', '/library', { add: [item(5, day(61))] });
    expect(await world.sync()).toMatchObject({
      state: 'completed',
      added: 1,
      returned: 1,
      removed: 0,
      discovered: 0,
    });
    expect(
      await world.value(
        `SELECT json_agg(change ORDER BY sequence) FROM sync.library_changes WHERE track_id = lpad('3', 22, '0')`,
      ),
    ).toEqual(['saved', 'removed', 'returned']);
    expect(await world.value(`SELECT count(*)::int FROM sync.tracks`)).toBe(21);
  });

  it('counts odd entries by their reason, keeps withdrawn tracks in the library, and goes on', async () => {
    const good = Array.from({ length: 12 }, (_, n) => item(n, day(n)));
    await world.sandbox.control('PUT', '/library', { replace: good });
    await world.sync();
    const odd = [
      item(90, day(90), { id: null, is_local: true, uri: 'spotify:local:::bad_apple:219' }),
      item(91, day(91), { type: 'episode', uri: `spotify:episode:${'9'.repeat(22)}` }),
      { added_at: day(92), track: null },
      item(11, day(11), { name: '', duration_ms: 0 }),
      { added_at: 'never', track: 'none' },
      item(10, day(10)),
      item(10, day(10)),
      item(93, day(93), {
        name: 'NUL\u0000 and \uD800 surrogate',
        external_ids: { isrc: 'gb-xxx-19-00001' },
      }),
    ];
    await world.sandbox.control('PUT', '/library', { replace: [...odd, ...good.slice(0, 10)] });
    const run = await world.sync();
    expect(run).toMatchObject({
      state: 'completed_with_gaps',
      reasonCode: 'unreadable_entries',
      reason: expect.stringMatching(/1 entries could not be read/),
      entries: 18,
      saved: 13,
      duplicates: 1,
      discovered: 1,
      removed: 0,
      skipped: { local_file: 1, episode: 1, null_track: 1, withdrawn: 1, malformed: 1 },
    });
    expect(await world.value(`SELECT isrc FROM sync.track_metadata WHERE name LIKE 'NUL%'`)).toBe(
      'GBXXX1900001',
    );
  });
});

describe('a second request', () => {
  it('answers with the run that is active', async () => {
    await world.sandbox.control('POST', '/faults', { provider: 'spotify', delayMs: 2_000 });
    const first = await world.begin('full');
    const second = await world.begin('incremental');
    expect(second).toMatchObject({ id: first.id, mode: 'full' });
    await world.settled(first.id);
  });
});

describe('Spotify having a bad day', () => {
  it('makes the run wait as long as it is asked to, and no call is made meanwhile', async () => {
    await world.sandbox.control('POST', '/faults', {
      provider: 'spotify',
      status: 429,
      headers: { 'retry-after': '1' },
      body: { error: { status: 429, message: 'API rate limit exceeded' } },
    });
    const run = await world.sync();
    expect(run.state).toBe('completed');
    const calls = await world.sandbox.calls('spotify');
    expect(calls[0]?.status).toBe(429);
    expect(calls.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(run.calls).toBe(calls.length);
  });

  it('costs a truncated answer and an HTML error another try, and no entry', async () => {
    await world.sandbox.control('POST', '/faults', [
      {
        provider: 'spotify',
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"items":[',
      },
      {
        provider: 'spotify',
        status: 503,
        headers: { 'content-type': 'text/html' },
        body: '<html>down</html>',
      },
    ]);
    const run = await world.sync();
    expect(run.state).toBe('completed');
    expect(run.entries).toBe(run.total);
  });
});

describe('the credential', () => {
  it('is refreshed once when its token has ended, and when Spotify refuses it early', async () => {
    await world.connectSpotify({ expiresAt: new Date(Date.now() - 1_000).toISOString() });
    await world.sandbox.control('DELETE', '/calls');
    expect((await world.sync()).state).toBe('completed');
    expect(await world.sandbox.calls('accounts')).toHaveLength(1);
    await world.connectSpotify({ accessToken: 'refused' });
    await world.sandbox.control('DELETE', '/calls');
    expect((await world.sync()).state).toBe('completed');
    const spotify = await world.sandbox.calls('spotify');
    expect(spotify.filter(({ status }) => status === 401)).toHaveLength(1);
    expect(
      (await world.sandbox.calls('accounts')).filter(({ path }) => path === '/accounts/api/token'),
    ).toHaveLength(1);
  });

  it('stands in the database sealed, for its own user only', async () => {
    const dump = await world.value<string>(
      `SELECT string_agg(c::text, '') FROM sync.spotify_credentials AS c`,
    );
    const tokens = await world.sandbox.signIn(world.owner, world.scope);
    expect(dump).not.toContain(tokens.access_token.slice(0, 12));
    await world.sql.query(`UPDATE sync.spotify_credentials SET spotify_user_id = 'somebody-else'`);
    await world.sql.query(
      `INSERT INTO sync.libraries (owner) VALUES ('somebody-else') ON CONFLICT DO NOTHING`,
    );
    const { run } = await world.service.get(SyncRunRepository).start({
      id: randomUUID(),
      owner: 'somebody-else',
      mode: 'full',
      trigger: 'admin',
      at: new Date(),
    });
    expect(await world.waiting(run.id)).toMatchObject({ reasonCode: 'not_connected' });
  });
});

describe('a run whose worker stops', () => {
  it('is given back at once and taken up where it stands, without reading a page again', async () => {
    await world.sandbox.control('POST', '/faults', { provider: 'spotify', delayMs: 500, times: 4 });
    const run = await world.begin();
    await waitUntil('the first page', async () => (await world.find(run.id)).pages > 0);
    await world.service.close();
    world.service = await world.startService();
    const ended = await world.settled(run.id);
    expect(ended.state).toBe('completed');
    const calls = await world.sandbox.calls('spotify');
    expect(new Set(calls.map(({ path }) => path)).size).toBe(calls.length - 1);
    expect((await world.service.get(LibraryRepository).status(world.owner)).tracksSaved).toBe(
      ended.discovered,
    );
  });
});
