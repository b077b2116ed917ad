import { trackPageSchema, type TrackDescription, type TrackPage } from '@app/contracts';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { projectLibraryChanged } from '../project-tracks/library-changed.projection.js';
import { projectTracksDiscovered } from '../project-tracks/track-discovered.projection.js';
import { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';
import { GalleryTracksRepository } from './gallery-tracks.repository.js';
import { decodeCursor, encodeCursor } from './page-cursor.js';

let database: TestDatabase;
let dataSource: DataSource;
let tracks: GalleryTracksRepository;

function track(n: number, name: string, artist = 'Paper Lanterns'): TrackDescription {
  return {
    spotifyId: String(n).padStart(22, '0'),
    isrc: null,
    name,
    artists: [{ id: null, name: artist }],
    album: { id: null, name: 'Harbour Lights', releaseDate: null, coverUrl: null },
    durationMs: 1_000,
    explicit: false,
  };
}

async function page(
  limit: number,
  cursor: string | null,
  words: string[] = [],
): Promise<TrackPage> {
  const after = cursor === null ? null : decodeCursor(cursor);
  return trackPageSchema.parse(JSON.parse(await tracks.page({ limit, after, words })));
}

async function walk(limit: number, words: string[] = []): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const next: TrackPage = await page(limit, cursor, words);
    ids.push(...next.items.map(({ id }) => id));
    cursor = next.nextCursor;
  } while (cursor !== null);
  return ids;
}

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.urls['gallery-service'],
  }).initialize();
  tracks = new GalleryTracksRepository(dataSource, new ReadModelRepository(dataSource));
  const many = Array.from({ length: 95 }, (_, n) => track(n + 1, `Track ${n + 1}`));
  const special = [
    track(96, 'Ventana al Café', 'Los Faroles'),
    track(97, '100 % Sure_Thing'),
    track(98, 'Café Nocturno'),
  ];
  await projectTracksDiscovered(dataSource.manager, 'gallery.tracks_a', [...many, ...special]);
  await projectLibraryChanged(
    dataSource.manager,
    'gallery.tracks_a',
    many.slice(0, 90).map(({ spotifyId }, n) => ({
      spotifyId,
      change: 'saved' as const,
      // Groups of ten share one moment, as bulk saves do.
      addedAt: `2026-11-24T10:${String(Math.floor(n / 10)).padStart(2, '0')}:00.000Z`,
      sequence: n + 1,
    })),
  );
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('a walk through the gallery', () => {
  it.each([1, 7, 49, 98, 200])(
    'gives every track once, newest saved first, at %d a page',
    async (limit) => {
      const ids = await walk(limit);
      expect(ids).toHaveLength(98);
      expect(new Set(ids).size).toBe(98);
      expect(ids[0]).toBe(track(90, '').spotifyId);
      expect(ids.slice(-8)).toEqual(
        [98, 97, 96, 95, 94, 93, 92, 91].map((n) => track(n, '').spotifyId),
      );
      expect(ids).toEqual(await walk(98));
    },
  );

  it('finds every word anywhere, whatever its case and accents, and nothing by wildcards', async () => {
    expect(await walk(10, ['cafe'])).toEqual([98, 96].map((n) => track(n, '').spotifyId));
    expect(await walk(10, ['FAROLES', 'ventana'])).toEqual([track(96, '').spotifyId]);
    expect(await walk(10, ['100', '%', 'sure_thing'])).toEqual([track(97, '').spotifyId]);
    expect(await walk(10, ['sureXthing'])).toEqual([]);
    expect(await walk(10, ['%%%%'])).toEqual([]);
    expect(await walk(10, ['\\'])).toEqual([]);
  });

  it('reads a page from its index', async () => {
    await dataSource.query('SET enable_seqscan = off');
    const rows = await dataSource.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN SELECT id FROM gallery.tracks_a WHERE described AND (sort_at, id) < (now(), 'x')
       ORDER BY sort_at DESC, id DESC LIMIT 51`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/tracks_a_newest/);
    expect(plan).not.toMatch(/Sort/);
  });
});

describe('a cursor', () => {
  it('survives its own encoding', () => {
    const cursor = { sortAt: '2026-11-24 10:00:00.123456+00', id: '1CCCCCCCCCCCCCCCCCCCC1' };
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
    expect(decodeCursor(encodeCursor({ ...cursor, sortAt: '-infinity' }))).toEqual({
      ...cursor,
      sortAt: '-infinity',
    });
  });

  it.each([
    '',
    'x',
    'bnVsbA',
    encodeCursor({ sortAt: 'now()', id: '1CCCCCCCCCCCCCCCCCCCC1' }),
    encodeCursor({ sortAt: '-infinity', id: "' OR 1" }),
  ])('is not taken from anybody else: %p', (text) => {
    expect(decodeCursor(text)).toBeNull();
  });
});
