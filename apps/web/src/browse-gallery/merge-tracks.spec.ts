import { describe, expect, it } from '@jest/globals';
import type { Track, TrackPage } from '@app/contracts';
import {
  beginsDifferently,
  replaceTracks,
  restartFrom,
  rowsOf,
  type LoadedTracks,
} from './merge-tracks.js';

function track(id: string, featureState: Track['featureState'] = 'pending'): Track {
  return {
    id,
    isrc: null,
    name: `Track ${id}`,
    artists: [],
    album: { id: null, name: 'Album', releaseDate: null, coverUrl: null },
    durationMs: 1000,
    explicit: false,
    spotifyUrl: `https://open.spotify.com/track/${id}`,
    addedAt: null,
    saved: true,
    featureState,
    features: null,
    featureSource: null,
    genres: [],
  };
}

function page(ids: string, nextCursor: string | null = null): TrackPage {
  return { items: ids.split('').map((id) => track(id)), nextCursor };
}

const loaded: LoadedTracks = { pages: [page('abc', '3'), page('de')], pageParams: [null, '3'] };

describe('replaceTracks', () => {
  it('changes tracks in place and keeps untouched pages as they are', () => {
    const merged = replaceTracks(loaded, [track('b', 'not_found'), track('z', 'failed')]);
    expect(merged.pages.flatMap((each) => each.items.map((item) => item.id)).join('')).toBe(
      'abcde',
    );
    expect(merged.pages[0]?.items[1]?.featureState).toBe('not_found');
    expect(merged.pages[1]).toBe(loaded.pages[1]);
    expect(merged.pageParams).toBe(loaded.pageParams);
  });
});

describe('beginsDifferently', () => {
  it.each([
    ['abc', false],
    ['nab', true],
    ['ab', true],
    ['abcd', true],
    ['acb', true],
  ])('compares the first page with %s', (ids, expected) => {
    expect(beginsDifferently(loaded, page(ids))).toBe(expected);
  });

  it('notices the first tracks of an empty list', () => {
    const empty: LoadedTracks = { pages: [page('')], pageParams: [null] };
    expect(beginsDifferently(empty, page(''))).toBe(false);
    expect(beginsDifferently(empty, page('a'))).toBe(true);
  });
});

describe('rowsOf', () => {
  it('shows a track once, at its first place', () => {
    const rows = rowsOf({ pages: [page('dab', '3'), page('cde')], pageParams: [null, '3'] });
    expect(rows.map(({ track: { id }, pageIndex }) => `${id}${pageIndex}`)).toEqual([
      'd0',
      'a0',
      'b0',
      'c1',
      'e1',
    ]);
  });
});

describe('restartFrom', () => {
  it('keeps the first page only, so that no track can be missed between it and the next', () => {
    expect(restartFrom(page('nab', '2'))).toEqual({
      pages: [page('nab', '2')],
      pageParams: [null],
    });
  });
});
