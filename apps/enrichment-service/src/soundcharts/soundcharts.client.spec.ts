import { startTestSandbox, sandboxCredentials, type TestSandbox } from '@app/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnsweredCall } from '../enrich-track/feature.client.js';
import { songAnswer, trackId, zeroAudio } from '../testing/songs.js';
import { SoundchartsClient, type SoundchartsOptions } from './soundcharts.client.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const NEXT_MONTH = new Date('2026-12-01T00:00:00Z');
const id = trackId('a');

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox(0);
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.control('DELETE', '/faults');
  await sandbox.control('DELETE', '/calls');
});

function client(change: Partial<SoundchartsOptions> = {}): SoundchartsClient {
  return new SoundchartsClient({
    baseUrl: `${sandbox.baseUrl}/soundcharts/`,
    ...sandboxCredentials.soundcharts,
    clock: { now: () => NOW },
    ...change,
  });
}

async function askById(asked = client()) {
  return flat(await asked.ask('spotify_id', [{ spotifyId: id, isrc: null }]));
}

async function askByIsrc(isrc: string) {
  return flat(await client().ask('isrc', [{ spotifyId: id, isrc }]));
}

/** The one answer, beside the call that it came from. */
function flat({ call, answers: [answer] }: AnsweredCall) {
  if (answer === undefined) throw new Error('one answer was expected');
  return { ...call, ...answer };
}

async function askAfter(
  answer: Record<string, unknown>,
  options: Partial<SoundchartsOptions> = {},
) {
  await sandbox.control('POST', '/faults', { provider: 'soundcharts', ...answer });
  return askById(client(options));
}

function inSeconds(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1_000);
}

describe('a song', () => {
  it('is asked for by Spotify id and by ISRC, under v2.25, with the credentials', async () => {
    expect((await askById()).result).toEqual({ outcome: 'not_found' });
    expect((await askByIsrc('GBXXX1900001')).result).toEqual({ outcome: 'not_found' });
    expect((await sandbox.calls('soundcharts')).map(({ path, status }) => [path, status])).toEqual([
      [`/soundcharts/api/v2.25/song/by-platform/spotify/${id}`, 404],
      ['/soundcharts/api/v2.25/song/by-isrc/GBXXX1900001', 404],
    ]);
    const stranger = await askById(client({ apiKey: 'wrong' }));
    expect(stranger.result).toEqual({ outcome: 'unauthorized' });
  });

  it('is read with its zeros, its unknown key as null, and the whole answer', async () => {
    const body = songAnswer({ audio: { ...zeroAudio, key: -1, somethingNew: 1 }, isrc: null });
    const call = await askAfter({ status: 200, body });
    expect(call).toMatchObject({
      status: 200,
      ambiguousKey: false,
      excerpt: null,
      answeredAt: NOW,
    });
    expect(call.latencyMs).toBeGreaterThan(0);
    expect(call.result).toEqual({
      outcome: 'ok',
      value: {
        providerSongId: body.object.uuid,
        features: { ...zeroAudio, key: null },
        genres: [{ root: 'rock', sub: ['indie rock'] }],
        song: { title: 'Tide Table', artists: null, durationS: 217 },
        raw: body,
      },
    });
  });

  it('may lack figures, genres and its own id', async () => {
    const call = await askAfter({ status: 200, body: { object: { audio: { tempo: 120 } } } });
    expect(call.result).toMatchObject({
      value: {
        providerSongId: null,
        genres: [],
        features: { tempo: 120, energy: null, key: null },
      },
    });
  });

  it.each([[null], [undefined], [{}], [{ key: -1 }]])(
    'without an analysis is no_audio: %j',
    async (audio) => {
      const call = await askAfter({ status: 200, body: songAnswer({ audio }) });
      expect(call.outcome).toBe('no_audio');
    },
  );
});

describe('a refusal', () => {
  const perMinute = {
    errors: [{ key: 'limit', code: 429, message: 'The maximum request count is reached' }],
  };
  const monthly = {
    errors: [{ key: 'quota', code: 429, message: 'Your monthly available quota is used up' }],
  };

  it.each([
    ['401', { status: 401 }, { outcome: 'unauthorized' }],
    ['402', { status: 402 }, { outcome: 'quota_exhausted', until: NEXT_MONTH }],
    [
      '403',
      { status: 403, body: 'not in your plan' },
      { outcome: 'forbidden', reason: 'not in your plan' },
    ],
    [
      '404',
      { status: 404, body: { errors: [{ key: 'access', code: 404, message: 'Not found.' }] } },
      { outcome: 'not_found' },
    ],
    ['410', { status: 410 }, { outcome: 'not_found' }],
    [
      '429 per minute',
      { status: 429, headers: { 'x-ratelimit-reset': '17' }, body: perMinute },
      { outcome: 'rate_limited', until: inSeconds(18) },
    ],
    [
      '429 per minute, said at the top level, without a header',
      { status: 429, body: { message: 'Maximum request count' } },
      { outcome: 'rate_limited', until: inSeconds(1) },
    ],
    [
      '429 per minute, as text, with a header that nobody can wait for',
      {
        status: 429,
        headers: { 'x-ratelimit-reset': '1764000000' },
        body: 'maximum request count',
      },
      { outcome: 'rate_limited', until: inSeconds(3_601) },
    ],
    [
      '429 of the month',
      { status: 429, body: monthly },
      { outcome: 'quota_exhausted', until: NEXT_MONTH },
    ],
    [
      '429 of the month with Retry-After',
      { status: 429, headers: { 'retry-after': '80000' }, body: monthly },
      { outcome: 'quota_exhausted', until: inSeconds(80_000) },
    ],
    [
      '429 of the month with a Retry-After past all dates',
      { status: 429, headers: { 'retry-after': '9'.repeat(30) }, body: monthly },
      { outcome: 'quota_exhausted', until: NEXT_MONTH },
    ],
    ['500', { status: 500 }, { outcome: 'unavailable', detail: 'the provider answered 500' }],
    [
      '503',
      { status: 503, body: '<html>' },
      { outcome: 'unavailable', detail: 'the provider answered 503' },
    ],
    ['400', { status: 400 }, { outcome: 'malformed', detail: 'the provider answered 400' }],
    ['204', { status: 204 }, { outcome: 'malformed', detail: 'the provider answered 204' }],
    ['a redirect', { status: 302, headers: { location: '/' } }, { outcome: 'malformed' }],
    [
      'not JSON',
      { status: 200, body: '<html>' },
      { outcome: 'malformed', detail: 'the answer is not JSON' },
    ],
    ['no song', { status: 200, body: { object: null } }, { outcome: 'malformed' }],
    [
      'audio of another kind',
      { status: 200, body: songAnswer({ audio: { tempo: 'fast' } }) },
      { outcome: 'malformed' },
    ],
    [
      'a key that does not exist',
      { status: 200, body: songAnswer({ audio: { key: 12 } }) },
      { outcome: 'malformed' },
    ],
    ['too much', { status: 200, body: 'x'.repeat(1_100_000) }, { outcome: 'malformed' }],
  ])('is known for what it is: %s', async (_, answer, result) => {
    expect((await askAfter(answer)).result).toMatchObject(result);
  });

  it('of no answer at all is unavailable', async () => {
    const hanging = await askAfter({ hang: true }, { deadlineMs: 100 });
    expect(hanging).toMatchObject({ status: null, result: { outcome: 'unavailable' } });
    const nobody = await askById(client({ baseUrl: 'http://127.0.0.1:1' }));
    expect(nobody.result).toMatchObject({ outcome: 'unavailable' });
  });

  it('keeps the start of what was said, without the key', async () => {
    const { apiKey } = sandboxCredentials.soundcharts;
    const call = await askAfter({
      status: 403,
      body: `${apiKey} has no access\0 ${'x'.repeat(3_000)}`,
    });
    expect(call.excerpt).toMatch(/^\[redacted\] has no access\uFFFD x+$/);
    expect(call.excerpt).toHaveLength(2_000);
    expect(JSON.stringify(call.result)).not.toContain(apiKey);
  });

  it('by an ISRC of several tracks says so', async () => {
    await sandbox.control('POST', '/faults', { provider: 'soundcharts', status: 410 });
    expect(await askByIsrc('GBXXX1900001')).toMatchObject({
      ambiguousKey: true,
      status: 410,
    });
  });
});
