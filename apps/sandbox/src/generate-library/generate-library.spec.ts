import { normalizeIsrc } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import type { SavedTrackObject } from '../spotify-web-api/saved-track-object.js';
import type { TrackObject } from '../spotify-web-api/track-object.js';
import { censusOf } from '../world/listing-census.js';
import { generateLibrary } from './generate-library.js';

const { library, genres } = generateLibrary(2_000);
const items = library.items as readonly SavedTrackObject[];
const tracks = items.flatMap(({ track }) =>
  track?.is_local === false && track.name !== '' ? [track] : [],
);

function countBy(values: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].toSorted((a, b) => b - a);
}

function share(test: (track: TrackObject) => boolean): number {
  return tracks.filter(test).length / tracks.length;
}

describe('the generated catalogue', () => {
  it('is the same every time', () => {
    expect(generateLibrary(300)).toEqual(generateLibrary(300));
  });

  it.each([0, 1, 19, 20, 150, 2_000])('has exactly %i entries', (size) => {
    const generated = generateLibrary(size).library;
    expect(generated.items).toHaveLength(size);
    expect(generated.rows).toBe(size);
  });

  it('has the odd entries of real libraries, and never the same track twice', () => {
    expect(censusOf(items)).toEqual({
      track: 1_993,
      local_file: 5,
      withdrawn: 1,
      null_track: 1,
      other: 0,
    });
    expect(new Set(tracks.map(({ id }) => id)).size).toBe(tracks.length);
  });

  it('is listed newest first, with records that were saved in one moment', () => {
    const moments = items.map(({ added_at }) => added_at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(countBy(moments)[0]).toBeGreaterThan(5);
  });

  it('holds nothing that was saved before it was released', () => {
    const early = items.filter(
      ({ added_at, track }) => track?.is_local === false && track.album.release_date > added_at,
    );
    expect(early).toEqual([]);
  });

  it('has artists and albums of very different sizes', () => {
    const byArtist = countBy(tracks.map(({ artists }) => artists[0]?.name ?? ''));
    const byAlbum = countBy(tracks.map(({ album }) => album.id));
    expect(byArtist.length).toBeGreaterThan(200);
    expect(byArtist[0]).toBeGreaterThan(30);
    expect(byArtist.at(-1)).toBe(1);
    expect(byAlbum[0]).toBeGreaterThan(10);
    expect(byAlbum.at(-1)).toBe(1);
  });

  it('spans decades, formats and scripts', () => {
    const decades = new Set(tracks.map(({ album }) => album.release_date.slice(0, 3)));
    expect([...decades].toSorted()).toEqual(
      expect.arrayContaining(['196', '197', '198', '199', '200', '201', '202']),
    );
    expect(share(({ album }) => album.album_type === 'compilation')).toBeGreaterThan(0.02);
    expect(share(({ album }) => album.release_date_precision === 'year')).toBeGreaterThan(0.05);
    expect(share(({ explicit }) => explicit)).toBeGreaterThan(0.01);
    expect(tracks.some(({ name }) => /[ぁ-んァ-ン]/.test(name))).toBe(true);
    expect(tracks.some(({ name }) => /[äöüßąęłşğı]/.test(name))).toBe(true);
    expect(new Set([...genres.values()].map(([genre]) => genre?.root)).size).toBeGreaterThan(8);
  });

  it('has ISRCs as labels write them: some missing, some lower-case or hyphenated, some on two releases', () => {
    const written = tracks.flatMap(({ external_ids }) => external_ids.isrc ?? []);
    expect(1 - written.length / tracks.length).toBeCloseTo(0.01, 2);
    expect(written.some((isrc) => /[a-z]/.test(isrc))).toBe(true);
    expect(written.some((isrc) => isrc.includes('-'))).toBe(true);
    expect(written.map(normalizeIsrc)).not.toContain(null);
    const shared = countBy(written.map((isrc) => normalizeIsrc(isrc) ?? '')).filter(
      (count) => count > 1,
    );
    expect(shared.length).toBeGreaterThan(10);
    expect(Math.max(...shared)).toBe(2);
  });

  it('draws a cover for every album, each in at most 600 characters', () => {
    const covers = new Map(tracks.map(({ album }) => [album.id, album.images[0]?.url ?? '']));
    for (const cover of covers.values()) {
      expect(cover.length).toBeLessThanOrEqual(600);
      expect(decodeURIComponent(new URL(cover).href)).toMatch(
        /^data:image\/svg\+xml,<svg .*<\/svg>$/,
      );
    }
    expect(new Set(covers.values()).size).toBe(covers.size);
  });
});
