import { camelotKeys, type TrackFacets } from '@app/contracts';
import type { Columns } from '../hold-library/columns.js';

/** The artists that the rows credit, by number of tracks; a track counts once for each of its artists. */
export function topArtists(
  columns: Columns,
  rows: Uint32Array,
  top: number,
): TrackFacets['artists'] {
  const counts = new Int32Array(columns.artistEntries.size);
  for (const row of rows) for (const artist of new Set(columns.artistsOf(row))) add(counts, artist);
  return best(counts, top, (artist) => columns.artistEntries.get(artist)).map(
    ({ entry: { id, name }, count }) => ({ id, name, count }),
  );
}

export function topAlbums(columns: Columns, rows: Uint32Array, top: number): TrackFacets['albums'] {
  const counts = new Int32Array(columns.albumEntries.size);
  for (const row of rows) add(counts, columns.albums[row] ?? 0);
  return best(counts, top, (album) => columns.albumEntries.get(album)).map(
    ({ entry: { id, name }, count }) => ({ id, name, count }),
  );
}

/** Roots and finer genres alike. */
export function topGenres(columns: Columns, rows: Uint32Array, top: number): TrackFacets['genres'] {
  const counts = new Int32Array(columns.genreEntries.size);
  for (const row of rows) for (const genre of columns.genresOf(row)) add(counts, genre);
  return best(counts, top, (genre) => columns.genreEntries.get(genre)).map(
    ({ entry: { name }, count }) => ({ genre: name, count }),
  );
}

/** The keys that occur, in the order of the wheel. */
export function keyCounts(columns: Columns, rows: Uint32Array): TrackFacets['keys'] {
  const counts = codeCounts(columns.camelot, rows);
  return camelotKeys.flatMap((key, code) => {
    const count = counts[code] ?? 0;
    return count === 0 ? [] : [{ key, count }];
  });
}

/** The decades that occur, from the oldest. */
export function decadeCounts(columns: Columns, rows: Uint32Array): TrackFacets['decades'] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const year = columns.releaseYear[row] ?? NaN;
    if (Number.isNaN(year)) continue;
    const decade = Math.floor(year / 10) * 10;
    counts.set(decade, (counts.get(decade) ?? 0) + 1);
  }
  return [...counts]
    .map(([decade, count]) => ({ decade, count }))
    .toSorted((left, right) => left.decade - right.decade);
}

/** How often each code of a column occurs. */
export function codeCounts(codes: Uint8Array, rows: Uint32Array): Int32Array {
  const counts = new Int32Array(256);
  for (const row of rows) add(counts, codes[row] ?? 0);
  return counts;
}

/** A column of codes counted by word; words that do not occur count 0. */
export function wordCounts<Word extends string>(
  codes: Uint8Array,
  rows: Uint32Array,
  words: readonly Word[],
): Record<Word, number> {
  const counts = codeCounts(codes, rows);
  return Object.fromEntries(words.map((word, code) => [word, counts[code] ?? 0])) as Record<
    Word,
    number
  >;
}

function add(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

interface Named {
  readonly id?: string | null;
  readonly name: string;
}

/** The entries that are counted most often; equal ones by name, then by id. */
function best<T extends Named>(
  counts: Int32Array,
  top: number,
  entryOf: (index: number) => T,
): { readonly entry: T; readonly count: number }[] {
  const found: { entry: T; count: number }[] = [];
  for (const [index, count] of counts.entries()) {
    if (count > 0) found.push({ entry: entryOf(index), count });
  }
  return found
    .toSorted(
      (left, right) =>
        right.count - left.count ||
        compareText(left.entry.name, right.entry.name) ||
        compareText(left.entry.id ?? '', right.entry.id ?? ''),
    )
    .slice(0, top);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
