import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testEnvironment } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { RunningSystem } from '../running-system.js';

/**
 * Questions to the gallery of a real library, with answers worked out from the file alone. The files are not part of the
 * project: `npm run check:real -- DIR` says where they are.
 */
const { realData } = testEnvironment();
const library = join(realData ?? '', 'exportify', 'exportify-net-2025.csv');
const features = join(realData ?? '', 'features', 'audio-features.csv');
const START_TIMEOUT_MS = 600_000;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly album: string;
  readonly artists: readonly string[];
  readonly released: string;
  readonly durationMs: number;
  readonly explicit: boolean;
  readonly addedAt: number;
  readonly figures: Readonly<Record<string, number>>;
}

const pageSchema = z.object({
  items: z.array(z.object({ id: z.string() })),
  nextCursor: z.string().nullable(),
});

/** A track without a name is one that Spotify has withdrawn: it is not kept. */
function readRows(): Row[] {
  const records = z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(library), { columns: true, bom: true }));
  return records
    .map((record) => {
      const cell = (name: string): string => record[name] ?? '';
      const numbers = [
        'Tempo',
        'Energy',
        'Danceability',
        'Valence',
        'Instrumentalness',
        'Key',
        'Mode',
      ];
      return {
        id: cell('Track URI').split(':').at(-1) ?? '',
        name: cell('Track Name'),
        album: cell('Album Name'),
        artists: cell('Artist Name(s)').split(';'),
        released: cell('Release Date'),
        durationMs: Number(cell('Duration (ms)')),
        explicit: cell('Explicit') === 'true',
        addedAt: Date.parse(cell('Added At')),
        figures: Object.fromEntries(numbers.map((name) => [name, Number(cell(name))])),
      };
    })
    .filter(({ name }) => name.trim() !== '');
}

const figure = (row: Row, name: string): number => row.figures[name] ?? Number.NaN;
const within = (value: number, min: number, max: number): boolean => value >= min && value <= max;
const year = ({ released }: Row): number => Number(released.slice(0, 4));
const isKey = (row: Row, key: number, mode: number): boolean =>
  figure(row, 'Key') === key && figure(row, 'Mode') === mode;
const says = (row: Row, word: string): boolean =>
  [row.name, row.album, ...row.artists].some((text) => text.toLowerCase().includes(word));

const questions: readonly [string, string, (row: Row) => boolean][] = [
  [
    'quick and full of energy',
    'tempoMin=118&tempoMax=122&energyMin=0.8',
    (row) => within(figure(row, 'Tempo'), 118, 122) && figure(row, 'Energy') >= 0.8,
  ],
  ['by one artist, alone or with others', 'artist=sza', ({ artists }) => artists.includes('SZA')],
  ['in A minor', 'key=8A', (row) => isKey(row, 9, 0)],
  [
    'that mix with A minor: E minor, D minor and C major too',
    'key=8A&keyMatch=strict',
    (row) => isKey(row, 9, 0) || isKey(row, 4, 0) || isKey(row, 2, 0) || isKey(row, 0, 1),
  ],
  [
    'of 70 to 75 beats, or half or double that',
    'tempoMin=70&tempoMax=75&tempoTolerance=half-double',
    (row) => [1, 0.5, 2].some((factor) => within(figure(row, 'Tempo') * factor, 70, 75)),
  ],
  [
    'explicit ones of the nineties',
    'explicit=true&releaseYearMin=1990&releaseYearMax=1999',
    (row) => row.explicit && within(year(row), 1990, 1999),
  ],
  [
    'saved in the first half of 2024',
    'addedFrom=2024-01-01&addedTo=2024-06-30',
    ({ addedAt }) => within(addedAt, Date.UTC(2024, 0, 1), Date.UTC(2024, 6, 1) - 1),
  ],
  [
    'short ones without singing',
    'durationMax=120000&instrumentalnessMin=0.5',
    (row) => row.durationMs <= 120_000 && figure(row, 'Instrumentalness') >= 0.5,
  ],
  [
    'cheerful ones of two decades',
    'decade=1970,1980&valenceMin=0.7',
    (row) => within(year(row), 1970, 1989) && figure(row, 'Valence') >= 0.7,
  ],
  ['that say a word, anywhere', 'q=midnight', (row) => says(row, 'midnight')],
];

let system: RunningSystem;
let rows: Row[];

async function ask(query: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  do {
    const address = `${system.galleryUrl}/api/tracks?${query}&limit=200&fields=id${cursor}`;
    const answer = await fetch(address);
    expect([address, answer.status]).toEqual([address, 200]);
    const { items, nextCursor } = pageSchema.parse(await answer.json());
    ids.push(...items.map(({ id }) => id));
    cursor = nextCursor === null ? '' : `&cursor=${encodeURIComponent(nextCursor)}`;
  } while (cursor !== '');
  return ids;
}

const describeFile = existsSync(library) && existsSync(features) ? describe : describe.skip;
describeFile('a real library', () => {
  beforeAll(async () => {
    rows = readRows();
    system = await RunningSystem.openOn(library, features, START_TIMEOUT_MS);
  }, START_TIMEOUT_MS + 30_000);
  afterAll(() => system.close(), 60_000);

  it.each(questions)('has the tracks %s', async (_, query, fits) => {
    const expected = rows.filter(fits).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    const found = await ask(query);
    expect(found).toHaveLength(expected.length);
    expect(new Set(found)).toEqual(new Set(expected));
    const counted = await fetch(`${system.galleryUrl}/api/tracks/facets?${query}`);
    expect(await counted.json()).toMatchObject({ count: expected.length });
  });

  it('is sorted by a feature from the greatest, equal ones by id the same way round', async () => {
    const expected = rows
      .toSorted(
        (a, b) => figure(b, 'Danceability') - figure(a, 'Danceability') || (a.id < b.id ? 1 : -1),
      )
      .map(({ id }) => id);
    expect(await ask('sort=-danceability')).toEqual(expected);
  });
});
