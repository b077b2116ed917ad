import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, readPlan, type QueryPlan, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { TrackCardsRepository } from '../browse-gallery/track-cards.repository.js';
import { LibraryRepository } from '../hold-library/library.repository.js';
import { projectFeaturesOverridden } from '../project-tracks/features-overridden.projection.js';
import { projectLibraryChanged } from '../project-tracks/library-changed.projection.js';
import { projectTracksDiscovered } from '../project-tracks/track-discovered.projection.js';
import { projectTracksEnriched } from '../project-tracks/track-enriched.projection.js';
import { projectTracksFeaturesMissing } from '../project-tracks/track-features-missing.projection.js';
import { ReadModelRepository } from '../rebuild-read-model/read-model.repository.js';

const TRACKS = 100_000;
const TABLE = 'gallery.tracks_a';
const trackId = (n: number): string => String(n).padStart(22, '0');

let database: TestDatabase;
let dataSource: DataSource;
/** What was asked of the read model, and how Postgres goes about it. */
let scans: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    `INSERT INTO ${TABLE} (id, name, artists, album, duration_ms, explicit, saved, added_at)
     SELECT lpad(n::text, 22, '0'), 'Song ' || n, '[{"id": null, "name": "Paper Lanterns"}]',
            '{"id": null, "name": "Harbour Lights", "releaseDate": "2019", "coverUrl": null}', 200000, false, true,
            timestamptz '2020-01-01' + n * interval '1 minute'
       FROM generate_series(1, ${TRACKS}) AS n`,
  );
  await owner.query(`VACUUM (ANALYZE) ${TABLE}`);
  await owner.end();
  const url = database.urls['gallery-service'];
  dataSource = await new DataSource({ type: 'postgres', url }).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

function scansOf(plan: QueryPlan): string[] {
  const own =
    plan['Node Type'] === 'Seq Scan' && TABLE.endsWith(plan['Relation Name'] ?? '?')
      ? [plan['Relation Name'] ?? '']
      : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scansOf)];
}

/** The connection of the service, every statement of which is looked at before it is run. */
function watched(): DataSource & EntityManager {
  scans = [];
  const query = async (sql: string, values: unknown[] = []): Promise<unknown> => {
    const answer: unknown = await dataSource.query(`EXPLAIN (FORMAT JSON) ${sql}`, values);
    if (scansOf(readPlan(answer)).length > 0) scans.push(sql);
    return dataSource.query(sql, values);
  };
  const manager = { query };
  return { query, manager, transaction: (work: (m: unknown) => unknown) => work(manager) } as never;
}

describe(`with ${TRACKS} tracks`, () => {
  it('a scan would be noticed', async () => {
    await watched().query(`SELECT count(*) FROM ${TABLE} WHERE duration_ms = 1`);
    expect(scans).toHaveLength(1);
  });

  it('the tracks of a page are found by their ids', async () => {
    const source = watched();
    const cards = new TrackCardsRepository(source, new ReadModelRepository(source));
    const ids = Array.from({ length: 200 }, (_, n) => trackId(1 + n * 499));
    expect(await cards.cards(ids)).toHaveLength(200);
    expect(scans).toEqual([]);
  });

  it('the library is read in the order of an index, page by page', async () => {
    let read = 0;
    for await (const page of new LibraryRepository(watched()).all(TABLE)) read += page.length;
    expect(read).toBe(TRACKS);
    expect(scans).toEqual([]);
  });

  it('what has changed is found without looking at what has not', async () => {
    const source = watched();
    const repository = new LibraryRepository(source);
    const { snapshot } = await repository.state();
    await dataSource.query(`UPDATE ${TABLE} SET saved = false WHERE id = ANY ($1)`, [
      [trackId(7), trackId(77_777)],
    ]);
    const { changed } = await repository.since(TABLE, snapshot);
    expect(changed.map(({ id }) => id)).toEqual([trackId(7), trackId(77_777)]);
    await repository.adoptRestored(TABLE);
    expect(scans).toEqual([]);
  });

  it('events have their effect by the key of their tracks', async () => {
    const manager = watched();
    const spotifyId = trackId(42);
    const at = '2026-11-24T10:00:00.000Z';
    const album = { id: null, name: 'A', releaseDate: '2019', coverUrl: null };
    await projectTracksDiscovered(manager, TABLE, [
      { spotifyId, isrc: null, name: 'S', artists: [], album, durationMs: 1, explicit: false },
    ]);
    await projectLibraryChanged(manager, TABLE, [
      { spotifyId, change: 'removed', addedAt: at, sequence: 9 },
    ]);
    await projectTracksFeaturesMissing(manager, TABLE, [
      { spotifyId, provider: 'soundcharts', state: 'not_found', attempt: 1, askedAt: at },
    ]);
    await projectFeaturesOverridden(manager, TABLE, [
      { spotifyId, overrides: { tempo: 100 }, sequence: 1, overriddenAt: at },
    ]);
    await projectTracksEnriched(manager, TABLE, []);
    expect(scans).toEqual([]);
  });
});

describe('the SQL of the gallery and of its gateway', () => {
  it('turns pages by key, never by offset', () => {
    const root = join(import.meta.dirname, '..', '..', '..');
    const files = ['gallery-service', 'gateway'].flatMap((app) =>
      readdirSync(join(root, app, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .map((file) => join(root, app, 'src', file)),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /\bOFFSET\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
