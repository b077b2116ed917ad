import { startTestSandbox, type TestSandbox } from '@app/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { trackId } from '../testing/songs.js';
import { ReccobeatsClient } from './reccobeats.client.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const figures = {
  tempo: 128.03,
  energy: 0.83,
  danceability: 0.58,
  valence: 0.61,
  acousticness: 0,
  instrumentalness: 0,
  liveness: 0.11,
  loudness: -5.32,
  speechiness: 0.04,
  key: 0,
  mode: 0,
};

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox(0);
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.control('DELETE', '/faults');
  await sandbox.control('DELETE', '/calls');
});

function client(change: { baseUrl?: string; deadlineMs?: number } = {}): ReccobeatsClient {
  const baseUrl = `${sandbox.baseUrl}/reccobeats/`;
  return new ReccobeatsClient({ baseUrl, clock: { now: () => NOW }, ...change });
}

const keysOf = (...names: string[]) =>
  names.map((name) => ({ spotifyId: trackId(name), isrc: null }));

function row(name: string, change: Record<string, unknown> = {}) {
  const href = `https://open.spotify.com/track/${trackId(name)}`;
  return { id: `uuid-${name}`, href, ...figures, ...change };
}

function script(answer: Record<string, unknown>): Promise<unknown> {
  return sandbox.control('POST', '/faults', { provider: 'reccobeats', ...answer });
}

async function resultsOf(content: unknown[], ...names: string[]) {
  await script({ status: 200, body: { content } });
  const { answers } = await client().ask('spotify_id', keysOf(...names));
  return answers.map(({ result }) => result);
}

describe('a batch', () => {
  it('is one call for all its tracks', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `t${n}`);
    const { call, answers } = await client().ask('spotify_id', keysOf(...names));
    expect(call).toMatchObject({ outcome: 'ok', status: 200, answeredAt: NOW });
    expect(answers.map(({ result }) => result.outcome)).toEqual(names.map(() => 'not_found'));
    const calls = await sandbox.calls('reccobeats');
    expect(calls.map(({ path }) => path)).toEqual([
      `/reccobeats/v1/audio-features?ids=${names.map(trackId).join(',')}`,
    ]);
  });

  it('of more tracks than a call takes, of none, or by another key is refused before it is asked', async () => {
    const tooMany = keysOf(...Array.from({ length: 41 }, (_, n) => `t${n}`));
    await expect(client().ask('spotify_id', tooMany)).rejects.toThrow('1 to 40');
    await expect(client().ask('spotify_id', [])).rejects.toThrow('1 to 40');
    await expect(client().ask('isrc', keysOf('a'))).rejects.toThrow('by Spotify id');
    expect(await sandbox.calls('reccobeats')).toEqual([]);
  });

  it('is read by the address of each row, in whatever order; who is missing is not known', async () => {
    const results = await resultsOf([row('c', { tempo: 90 }), row('a')], 'a', 'b', 'c');
    expect(results).toMatchObject([
      { outcome: 'ok', value: { providerSongId: 'uuid-a', features: { tempo: 128.03 } } },
      { outcome: 'not_found' },
      { outcome: 'ok', value: { providerSongId: 'uuid-c', features: { tempo: 90 } } },
    ]);
  });

  it('keeps zeros, says null for an unknown key, and has no time signature', async () => {
    const [zeros, unknown] = await resultsOf([row('a'), row('b', { key: -1 })], 'a', 'b');
    const features = { ...figures, timeSignature: null };
    expect(zeros).toMatchObject({ value: { features, raw: row('a') } });
    expect(unknown).toMatchObject({ value: { features: { ...features, key: null } } });
  });

  it('lets one bad row be the matter of its track alone', async () => {
    const results = await resultsOf([row('a', { tempo: 'fast' }), row('b')], 'a', 'b');
    expect(results).toMatchObject([
      { outcome: 'malformed', detail: expect.stringContaining('tempo') },
      { outcome: 'ok' },
    ]);
  });

  it('takes the first of two rows for one track, and a row without figures as no analysis', async () => {
    const bare = { id: 'uuid-b', href: row('b').href };
    const results = await resultsOf([row('a'), row('a', { tempo: 60 }), bare], 'a', 'b');
    expect(results).toMatchObject([
      { value: { features: { tempo: 128.03 } } },
      { outcome: 'ok', value: { features: null } },
    ]);
  });
});

describe('a refusal', () => {
  const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

  it.each([
    ['401', { status: 401 }, { outcome: 'unauthorized' }],
    ['403', { status: 403 }, { outcome: 'forbidden' }],
    [
      '429 with Retry-After in seconds',
      { status: 429, headers: { 'retry-after': '17' }, body: { error: 4291 } },
      { outcome: 'rate_limited', until: inSeconds(17) },
    ],
    [
      '429 with Retry-After 0',
      { status: 429, headers: { 'retry-after': '0' } },
      { outcome: 'rate_limited', until: inSeconds(1) },
    ],
    [
      '429 with a date',
      { status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 12:05:00 GMT' } },
      { outcome: 'rate_limited', until: inSeconds(300) },
    ],
    [
      '429 without a header',
      { status: 429, body: 'slow down' },
      { outcome: 'rate_limited', until: inSeconds(30) },
    ],
    ['500', { status: 500 }, { outcome: 'unavailable' }],
    ['an HTML 503', { status: 503, body: '<html>' }, { outcome: 'unavailable' }],
    ['400', { status: 400, body: { error: 4001 } }, { outcome: 'malformed' }],
    ['a redirect', { status: 302, headers: { location: '/control' } }, { outcome: 'malformed' }],
    ['not JSON', { status: 200, body: '<html>' }, { outcome: 'malformed' }],
    ['no rows', { status: 200, body: { rows: [] } }, { outcome: 'malformed' }],
    ['too much', { status: 200, bodyBytes: 100_000_000 }, { outcome: 'malformed' }],
  ])('is the same for every track of the call: %s', async (_, answer, expected) => {
    await script(answer);
    const { call, answers } = await client().ask('spotify_id', keysOf('a', 'b'));
    expect(call.outcome).toBe(expected.outcome);
    expect(answers.map(({ result }) => result)).toMatchObject([expected, expected]);
  });

  it('of no answer at all is unavailable', async () => {
    await script({ hang: true });
    for (const silent of [client({ deadlineMs: 100 }), client({ baseUrl: 'http://127.0.0.1:1' })]) {
      const { call } = await silent.ask('spotify_id', keysOf('a'));
      expect(call).toMatchObject({ outcome: 'unavailable', status: null });
    }
  });
});
