import { describe, expect, it } from '@jest/globals';
import type { PageObject } from '../spotify-web-api/page-object.js';
import type { SavedTrackObject } from '../spotify-web-api/saved-track-object.js';
import {
  sandboxConfig,
  withFile,
  withSandbox,
  type SandboxSession,
} from '../testing/sandbox-session.js';

const id = (letter: string): string => letter.repeat(22);

const library = `Track URI,Track Name,Artist Name(s),Track Duration (ms),Album Release Date,ISRC,Added At
spotify:track:${id('A')},Tide Table,"Paper Harbour, Mira Holtby",217600,2019-03-22,GBXXX1900001,2026-01-05T10:00:00Z
spotify:track:${id('B')},Tide Table (Single),Paper Harbour,216000,2019,gb-xxx-19-00001,2026-01-04T10:00:00Z
spotify:track:${id('C')},Unheard,Nobody,100000,2020-01,DEXXX2000002,2026-01-03T10:00:00Z
spotify:track:${id('D')},Only in the File,Nobody,100000,2020-01,,2026-01-02T10:00:00Z
`;

const columns =
  'spotify_id,isrc,danceability,energy,key,loudness,mode,speechiness,acousticness,instrumentalness,liveness,valence,tempo,time_signature,source';
const features = `${columns}
${id('A')},,0.553,0.717,0,-5.857,0,0.0318,6.48E-05,0,0.0385,0.318,127.947,4,measured
${id('D')},,0.1,,,,,,,,,,,,measured
${id('E')},FRXXX0100003,0,0,11,-60,1,0,0,0,0,0,0,0,measured
`;

async function withFeatures(use: (sandbox: SandboxSession) => Promise<void>): Promise<void> {
  await withFile('library.csv', library, (libraryFile) =>
    withFile('features.csv', features, (featuresFile) =>
      withSandbox({ library: libraryFile, features: featuresFile }, use),
    ),
  );
}

interface SongAnswer {
  readonly object: {
    readonly uuid: string;
    readonly name: string;
    readonly duration: number;
    readonly audio: Readonly<Record<string, number>> | null;
    readonly genres: readonly { root: string; sub: string[] }[];
  };
}

async function song(sandbox: SandboxSession, path: string): Promise<SongAnswer> {
  return (await (await sandbox.soundcharts(path)).json()) as SongAnswer;
}

describe('songs from a file of features', () => {
  it('answers with the numbers of the file, zeros included', async () => {
    await withFeatures(async (sandbox) => {
      const { object } = await song(sandbox, `by-platform/spotify/${id('A')}`);
      expect(object.audio).toEqual({
        acousticness: 0.0000648,
        danceability: 0.553,
        energy: 0.717,
        instrumentalness: 0,
        key: 0,
        liveness: 0.0385,
        loudness: -5.857,
        mode: 0,
        speechiness: 0.0318,
        tempo: 127.947,
        timeSignature: 4,
        valence: 0.318,
      });
      expect(object.genres).toEqual([]);
    });
  });

  it('leaves out what is blank in the file', async () => {
    await withFeatures(async (sandbox) => {
      const { object } = await song(sandbox, `by-platform/spotify/${id('D')}`);
      expect(object.audio).toEqual({ danceability: 0.1 });
    });
  });

  it('has the envelope and the fields of v2.25, with seconds for a duration', async () => {
    await withFeatures(async (sandbox) => {
      expect(await song(sandbox, `by-platform/spotify/${id('A')}`)).toMatchObject({
        type: 'song',
        errors: [],
        object: {
          uuid: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
          name: 'Tide Table',
          isrc: { value: 'GBXXX1900001', countryCode: 'GB', countryName: 'United Kingdom' },
          creditName: 'Paper Harbour ft. Mira Holtby',
          artists: [{ name: 'Paper Harbour', slug: 'paper-harbour' }, { name: 'Mira Holtby' }],
          releaseDate: '2019-03-22T00:00:00+00:00',
          duration: 218,
          explicit: false,
        },
      });
    });
  });

  it('knows a recording by any spelling of an ISRC that a track with features carries', async () => {
    await withFeatures(async (sandbox) => {
      expect((await sandbox.soundcharts(`by-platform/spotify/${id('B')}`)).status).toBe(404);
      const direct = await song(sandbox, `by-platform/spotify/${id('A')}`);
      for (const isrc of ['GBXXX1900001', 'gb-xxx-19-00001']) {
        expect((await song(sandbox, `by-isrc/${isrc}`)).object).toEqual(direct.object);
      }
      const fromFile = await song(sandbox, 'by-isrc/FRXXX0100003');
      expect(fromFile.object.audio).toMatchObject({ key: 11, mode: 1, tempo: 0, timeSignature: 0 });
    });
  });

  it('knows nothing else', async () => {
    await withFeatures(async (sandbox) => {
      for (const path of [
        `by-platform/spotify/${id('C')}`,
        'by-isrc/DEXXX2000002',
        'by-isrc/nonsense',
      ]) {
        const answer = await sandbox.soundcharts(path);
        expect(answer.status).toBe(404);
        expect(await answer.json()).toEqual({
          errors: [{ key: 'access', code: 404, message: 'Not found.' }],
        });
      }
    });
  });

  it.each([
    ['spotify_id,isrc\nx,y\n', 'it has no column acousticness'],
    [
      `${columns}\n${id('A')},,loud${',1'.repeat(12)}\n`,
      'row 2 has a danceability that is not a number',
    ],
  ])('refuses a file that it cannot understand', async (content, reason) => {
    await withFile('features.csv', content, async (file) => {
      await expect(withSandbox({ features: file }, async () => undefined)).rejects.toMatchObject({
        name: 'SandboxStartError',
        message: expect.stringContaining(`The file ${file} cannot be used: ${reason}`),
      });
    });
  });
});

interface ListedTrack {
  readonly id: string;
  readonly isrc: string;
}

async function listedTracks(sandbox: SandboxSession): Promise<readonly ListedTrack[]> {
  const { access_token } = await sandbox.signIn();
  const tracks: ListedTrack[] = [];
  for (let next: string | null = '/me/tracks?limit=50'; next !== null;) {
    const page = (await (
      await sandbox.webApi(next, access_token)
    ).json()) as PageObject<SavedTrackObject>;
    for (const { track } of page.items) {
      if (track === null || track.is_local || track.name === '') continue;
      tracks.push({ id: track.id, isrc: track.external_ids.isrc ?? 'none' });
    }
    next = page.next;
  }
  return tracks;
}

async function lookUp(sandbox: SandboxSession, { id, isrc }: ListedTrack) {
  const byId = await sandbox.soundcharts(`by-platform/spotify/${id}`);
  const answer = byId.status === 200 ? byId : await sandbox.soundcharts(`by-isrc/${isrc}`);
  if (answer.status !== 200) return { found: 'nowhere', audio: undefined };
  const { object } = (await answer.json()) as SongAnswer;
  return { found: answer === byId ? 'by id' : 'by isrc', audio: object.audio };
}

/** What is known of the ten newest tracks after they have left the library. */
async function askAboutRemoved(sandbox: SandboxSession): Promise<readonly unknown[]> {
  const tracks = (await listedTracks(sandbox)).slice(0, 10);
  await sandbox.json('PUT', '/control/library', { remove: tracks.map((track) => track.id) });
  return Promise.all(tracks.map((track) => lookUp(sandbox, track)));
}

describe('songs that are made up', () => {
  it('are known for most tracks: some are not, some only by ISRC, some were never analysed', async () => {
    await withSandbox({ tracks: 700 }, async (sandbox) => {
      const songs: Awaited<ReturnType<typeof lookUp>>[] = [];
      for (const track of await listedTracks(sandbox)) songs.push(await lookUp(sandbox, track));
      const share = (test: (song: (typeof songs)[number]) => boolean): number =>
        songs.filter(test).length / songs.length;
      expect(share(({ found }) => found === 'nowhere')).toBeGreaterThan(0.02);
      expect(share(({ found }) => found === 'nowhere')).toBeLessThan(0.07);
      for (const rare of [
        share(({ found }) => found === 'by isrc'),
        share(({ audio }) => audio === null),
      ]) {
        expect(rare).toBeGreaterThan(0);
        expect(rare).toBeLessThan(0.03);
      }
      for (const feature of ['key', 'mode', 'instrumentalness']) {
        expect(share(({ audio }) => audio?.[feature] === 0)).toBeGreaterThan(0.02);
      }
    });
  });

  it('are the same in every sandbox, and outlive the track in the library', async () => {
    const first = await withSandbox({ tracks: 60 }, askAboutRemoved);
    expect(first).toContainEqual({
      found: 'by id',
      audio: expect.objectContaining({ timeSignature: 4 }),
    });
    expect(await withSandbox({ tracks: 60 }, askAboutRemoved)).toEqual(first);
  });
});

describe('access to SoundCharts', () => {
  it('needs both credentials', async () => {
    await withSandbox({}, async (sandbox) => {
      const { appId } = sandboxConfig.soundcharts;
      const shown: Record<string, string>[] = [
        {},
        { 'x-app-id': appId },
        { 'x-app-id': appId, 'x-api-key': 'wrong' },
      ];
      for (const headers of shown) {
        const answer = await sandbox.fetch('/soundcharts/api/v2.25/song/by-isrc/GBXXX1900001', {
          headers,
        });
        expect(answer.status).toBe(401);
        expect(await answer.json()).toMatchObject({ errors: [{ key: 'access', code: 401 }] });
      }
    });
  });

  it('counts what is paid for: songs, not misses', async () => {
    await withFeatures(async (sandbox) => {
      const hit = await sandbox.soundcharts(`by-platform/spotify/${id('A')}`);
      const miss = await sandbox.soundcharts(`by-platform/spotify/${id('C')}`);
      expect(hit.headers.get('x-quota-remaining')).toBe('499999');
      expect(miss.headers.get('x-quota-remaining')).toBe('499999');
      expect(Number(miss.headers.get('x-ratelimit-used'))).toBeGreaterThan(0);
      expect(Number(miss.headers.get('x-ratelimit-reset'))).toBeLessThanOrEqual(60);
    });
  });

  it('knows one platform and no other endpoint', async () => {
    await withSandbox({}, async (sandbox) => {
      expect((await sandbox.soundcharts('by-platform/gramophone/1')).status).toBe(400);
      expect((await sandbox.soundcharts('search/love')).status).toBe(404);
    });
  });
});
