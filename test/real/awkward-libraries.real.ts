import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeIsrc, type SkipReason } from '@app/contracts';
import { testEnvironment } from '@app/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { SyncWorld } from '../../apps/sync-service/src/testing/sync-world.js';

/**
 * Runs rows that break parsers, and recorded answers, through the sync service as it is. The files are not part of the
 * project: `npm run check:real -- DIR` says where they are.
 */
const { realData } = testEnvironment();
if (realData === undefined) throw new Error('say where the data is: npm run check:real -- DIR');

const rowSchema = z.object({
  uri: z.string().optional(),
  track_id: z.string().optional(),
  name: z.string().optional(),
  artists_raw: z.string().optional(),
  artists: z.string().optional(),
  album: z.string().optional(),
  isrc: z.string().optional(),
  release_date: z.string().optional(),
  duration_ms: z.string().optional(),
  added_at: z.string().optional(),
});
type Row = z.infer<typeof rowSchema>;

const groupSchema = z.object({ isrc: z.string(), tracks: z.array(rowSchema) });
const pageSchema = z.object({
  items: z.array(z.looseObject({ track: z.looseObject({ id: z.string() }) })),
});

let world: SyncWorld;
afterEach(() => world.close());

/** All files below the folder, by their path inside it. */
const files = readdirSync(realData, { recursive: true, encoding: 'utf8' }).toSorted();
const awkward = files.filter((file) => /(^|\/)awkward-rows\/[^/]+\.json$/.test(file));
const dumps = files.filter((file) => /(^|\/)saved_tracks[^/]*\.json$/.test(file));
const exports = files.filter((file) => file.endsWith('.csv') && isExport(join(realData, file)));

/** An Exportify CSV, in whatever language: it names tracks by their address or bare id in its first column. */
function isExport(file: string): boolean {
  const [header = '', first = ''] = readFileSync(file, 'utf8').split('\n', 2);
  return (
    /^\uFEFF?"?(Track[ -]U|Spotify ID)/i.test(header) && /spotify:|^"?[0-9A-Za-z]{22}/.test(first)
  );
}

it('finds something to run', () => {
  expect([...awkward, ...dumps, ...exports]).not.toEqual([]);
  world = { close: async () => undefined } as SyncWorld;
});

function readRows(file: string): Row[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return z
    .array(z.union([groupSchema, rowSchema]))
    .parse(json)
    .flatMap((row) =>
      'tracks' in row ? row.tracks.map((track) => ({ ...track, isrc: row.isrc })) : [row],
    );
}

function savedItem(row: Row, index: number): unknown {
  const uri = row.uri ?? `spotify:track:${row.track_id ?? ''}`;
  const local = uri.startsWith('spotify:local:');
  return {
    added_at:
      row.added_at ?? new Date(Date.UTC(2020, 0, 1, 0, index)).toISOString().replace('.000Z', 'Z'),
    track: {
      id: local ? null : (uri.split(':').at(-1) ?? null),
      uri,
      type: 'track',
      is_local: local,
      name: row.name ?? '',
      duration_ms: Number(row.duration_ms ?? 0),
      explicit: false,
      external_ids: row.isrc === undefined ? {} : { isrc: row.isrc },
      artists: [{ id: null, name: row.artists_raw ?? row.artists ?? '' }],
      album: {
        id: null,
        name: row.album ?? '',
        release_date: row.release_date ?? '0000',
        images: [],
      },
    },
  };
}

function expectedReason(row: Row): SkipReason | null {
  if (row.uri?.startsWith('spotify:local:') === true) return 'local_file';
  return row.name === undefined || row.name.trim() === '' ? 'withdrawn' : null;
}

const describeAwkward =
  awkward.length === 0 ? describe.skip.each(['no awkward rows']) : describe.each(awkward);
describeAwkward('%s', (file) => {
  it('goes through a sync with the right outcome for every row', async () => {
    world = await SyncWorld.open(0);
    const rows = readRows(join(realData, file));
    expect(rows.length).toBeGreaterThan(0);
    await world.sandbox.control('PUT', '/library', { replace: rows.map(savedItem) });
    const run = await world.sync();
    const expected: Partial<Record<SkipReason, number>> = {};
    const kept = new Map<string, Row>();
    let saved = 0;
    for (const row of rows) {
      const reason = expectedReason(row);
      if (reason !== null) expected[reason] = (expected[reason] ?? 0) + 1;
      else {
        saved += 1;
        kept.set((row.uri ?? row.track_id ?? '').split(':').at(-1) ?? '', row);
      }
    }
    expect(run).toMatchObject({
      state: 'completed',
      entries: rows.length,
      saved,
      discovered: kept.size,
    });
    expect(run.duplicates).toBe(saved - kept.size);
    expect(run.skipped).toEqual(expected);
    const { rows: stored } = await world.sql.query<{
      spotify_id: string;
      name: string;
      isrc: string | null;
    }>('SELECT spotify_id, name, isrc FROM sync.track_metadata');
    expect(stored).toHaveLength(kept.size);
    for (const { spotify_id, name, isrc } of stored) {
      const row = kept.get(spotify_id);
      expect([spotify_id, name, isrc]).toEqual([spotify_id, row?.name, normalizeIsrc(row?.isrc)]);
      if (row?.isrc !== undefined) expect(isrc).toMatch(/^[A-Z0-9]{12}$/);
    }
  });
});

const describeDump =
  dumps.length === 0 ? describe.skip.each(['no recorded answers']) : describe.each(dumps);
describeDump('%s', (file) => {
  it('is stored, every track once, with the answer kept as it was recorded', async () => {
    world = await SyncWorld.open(0);
    const { items } = pageSchema.parse(JSON.parse(readFileSync(join(realData, file), 'utf8')));
    await world.sandbox.control('PUT', '/library', { replace: items });
    const run = await world.sync();
    expect(run).toMatchObject({
      state: 'completed',
      entries: items.length,
      saved: items.length,
      skipped: {},
    });
    for (const { track } of items) {
      const raw = await world.value<unknown>(
        'SELECT raw FROM sync.track_metadata WHERE spotify_id = $1',
        [track.id],
      );
      expect(raw).toEqual(track);
    }
  });
});

const describeExport =
  exports.length === 0 ? describe.skip.each(['no exports']) : describe.each(exports);
describeExport('%s', (file) => {
  it('goes through a sync with every entry accounted for, and changes nothing the second time', async () => {
    world = await SyncWorld.open(0, join(realData, file));
    const run = await world.sync();
    const skipped = Object.values(run.skipped).reduce((sum, count) => sum + count, 0);
    expect(run).toMatchObject({ state: 'completed', entries: run.total });
    expect(run.entries).toBeGreaterThan(0);
    expect(run.saved + skipped).toBe(run.entries);
    expect(run.discovered).toBe(run.saved - run.duplicates);
    expect(await world.value('SELECT count(*)::int FROM sync.track_metadata')).toBe(run.discovered);
    expect(await world.sync()).toMatchObject({
      discovered: 0,
      added: 0,
      removed: 0,
      saved: run.saved,
    });
  }, 120_000);
});
