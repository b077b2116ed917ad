import { describe, expect, it } from '@jest/globals';
import { classifySavedItem } from './classify-saved-item.js';

const track = {
  id: '1CCCCCCCCCCCCCCCCCCCC1',
  type: 'track',
  uri: 'spotify:track:1CCCCCCCCCCCCCCCCCCCC1',
  is_local: false,
  name: 'Tide Table (feat. Mira Holt)',
  duration_ms: 217_346,
  explicit: false,
  external_ids: { isrc: 'gb-xxx-19-00001' },
  artists: [{ id: '4AAAAAAAAAAAAAAAAAAAA1', name: 'Paper Lanterns' }],
  album: {
    id: '2BBBBBBBBBBBBBBBBBBBB1',
    name: 'Harbour Lights',
    release_date: '2019-03-22',
    images: [{ url: 'https://i.scdn.co/image/aaaa', height: 640, width: 640 }],
  },
};

function saved(change: Record<string, unknown>): unknown {
  return { added_at: '2026-08-30T19:04:11Z', track: { ...track, ...change } };
}

describe('classifySavedItem', () => {
  it('describes a track, its ISRC in canonical form, and keeps what Spotify sent', () => {
    const item = classifySavedItem(saved({}));
    expect(item).toEqual({
      kind: 'track',
      addedAt: '2026-08-30T19:04:11.000Z',
      raw: track,
      track: {
        spotifyId: '1CCCCCCCCCCCCCCCCCCCC1',
        isrc: 'GBXXX1900001',
        name: 'Tide Table (feat. Mira Holt)',
        artists: [{ id: '4AAAAAAAAAAAAAAAAAAAA1', name: 'Paper Lanterns' }],
        album: {
          id: '2BBBBBBBBBBBBBBBBBBBB1',
          name: 'Harbour Lights',
          releaseDate: '2019-03-22',
          coverUrl: 'https://i.scdn.co/image/aaaa',
        },
        durationMs: 217_346,
        explicit: false,
      },
    });
  });

  it.each([
    ['a null track', { added_at: '2026-08-30T19:04:11Z', track: null }, 'null_track'],
    [
      'a local file',
      saved({ id: null, is_local: true, uri: 'spotify:local:::bad_apple:219' }),
      'local_file',
    ],
    [
      'a local file that only its URI gives away',
      saved({ id: null, is_local: null, uri: 'spotify:local:a' }),
      'local_file',
    ],
    [
      'an episode',
      saved({ type: 'episode', uri: 'spotify:episode:1CCCCCCCCCCCCCCCCCCCC1' }),
      'episode',
    ],
    [
      'a withdrawn track',
      saved({ name: '', duration_ms: 0, artists: [{ id: null, name: '' }] }),
      'withdrawn',
    ],
    ['an id that is none', saved({ id: 'short' }), 'malformed'],
    ['a name that is none', saved({ name: 7 }), 'malformed'],
    ['no date', { track }, 'malformed'],
    ['a date that is none', { added_at: 'yesterday', track }, 'malformed'],
    ['a text', 'track', 'malformed'],
    ['nothing', null, 'malformed'],
  ])('leaves out %s, saying why', (_, item, reason) => {
    expect(classifySavedItem(item)).toMatchObject({ kind: 'skipped', reason });
  });

  it('remembers the id of a withdrawn track: it is still in the library', () => {
    expect(classifySavedItem(saved({ name: ' ' }))).toEqual({
      kind: 'skipped',
      reason: 'withdrawn',
      trackId: '1CCCCCCCCCCCCCCCCCCCC1',
      addedAt: '2026-08-30T19:04:11.000Z',
    });
  });

  it.each([
    ['2015', '2015'],
    ['2015-06', '2015-06'],
    ['0000', null],
    ['0000-00-00', null],
    ['soon', null],
    [null, null],
  ])('reads the release date %p as %p', (release_date, expected) => {
    const item = classifySavedItem(saved({ album: { ...track.album, release_date } }));
    expect(item.kind === 'track' && item.track.album.releaseDate).toBe(expected);
  });

  it.each(['http://i.scdn.co/image/a', 'javascript:alert(1)', 'data:text/html,x', '', null])(
    'takes %p for no cover',
    (url) => {
      const item = classifySavedItem(saved({ album: { ...track.album, images: [{ url }] } }));
      expect(item.kind === 'track' && item.track.album.coverUrl).toBeNull();
    },
  );

  it('keeps zero-width and decomposed characters, and drops only what Postgres cannot hold', () => {
    const name = 'Getting Paid \u200B(f\u200Beat) Cafe\u0301';
    const item = classifySavedItem(
      saved({ name: `${name}\u0000\uD800`, album: null, external_ids: null }),
    );
    expect(item.kind === 'track' && item.track.name).toBe(`${name}\uFFFD`);
    expect(JSON.stringify(item.kind === 'track' && item.raw)).not.toContain('\\u0000');
  });
});
