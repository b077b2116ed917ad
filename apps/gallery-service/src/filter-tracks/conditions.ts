import {
  audioFeatureNames,
  camelotKeys,
  compatibleKeys,
  featureProviders,
  featureStates,
  listOf,
  moodRanges,
  normalizeIsrc,
  type AudioFeatures,
  type CamelotKey,
  type Mood,
  type TrackFilter,
} from '@app/contracts';
import { foldText } from '../hold-library/fold-text.js';
import type { Library } from '../hold-library/library.js';
import { featureRange, type Condition, type Dimension, type RowTest } from './dimension.js';
import { textRanks } from './text-search.js';

const DAY_MS = 86_400_000;

/** The conditions that a filter sets, in the order of their cost. All of them hold at once. */
export function conditionsOf(library: Library, filter: TrackFilter): Condition[] {
  const { columns } = library;
  const conditions: Condition[] = [];
  const add = (dimension: Dimension, test: RowTest): void =>
    void conditions.push({ dimension, test });
  for (const name of audioFeatureNames) {
    const test = featureTest(library, filter, name);
    if (test !== null) add(name, test);
  }
  addRange(add, 'releaseYear', columns.releaseYear, filter.releaseYearMin, filter.releaseYearMax);
  addRange(add, 'duration', columns.duration, filter.durationMin, filter.durationMax);
  addRange(add, 'addedAt', columns.addedAt, momentFrom(filter.addedFrom), momentTo(filter.addedTo));
  if (filter.explicit !== undefined) {
    const wanted = filter.explicit === 'true' ? 1 : 0;
    add('explicit', (row) => columns.explicit[row] === wanted);
  }
  if (filter.saved !== undefined && filter.saved !== 'any') {
    const wanted = filter.saved === 'true' ? 1 : 0;
    add('saved', (row) => columns.saved[row] === wanted);
  }
  if (filter.decade !== undefined) {
    const decades = new Set(listOf(filter.decade).map(Number));
    add('decade', (row) => decades.has(Math.floor((columns.releaseYear[row] ?? NaN) / 10) * 10));
  }
  if (filter.key !== undefined) {
    const match = filter.keyMatch ?? 'exact';
    const keys = listOf(filter.key).flatMap((key) => compatibleKeys(key as CamelotKey, match));
    add('camelot', codeTest(columns.camelot, camelotKeys, keys));
  }
  if (filter.featureState !== undefined) {
    add('featureState', codeTest(columns.featureState, featureStates, listOf(filter.featureState)));
  }
  if (filter.provider !== undefined) {
    add('provider', codeTest(columns.provider, featureProviders, listOf(filter.provider)));
  }
  if (filter.isrc !== undefined) {
    const wanted = new Set(listOf(filter.isrc).map((isrc) => normalizeIsrc(isrc)));
    add('isrc', (row) => columns.isrcs[row] !== null && wanted.has(columns.isrcs[row] ?? null));
  }
  if (filter.mood !== undefined) {
    const tests = listOf(filter.mood).map((mood) => moodTest(library, mood as Mood));
    add('mood', (row) => tests.some((test) => test(row)));
  }
  return [...conditions, ...nameConditions(library, filter)];
}

/** Whether a row is in a mood. */
export function moodTest({ columns }: Library, mood: Mood): RowTest {
  const ranges = Object.entries(moodRanges[mood]).map(
    ([name, { min = -Infinity, max = Infinity }]) => ({
      values: columns.features[name as keyof AudioFeatures],
      min,
      max,
    }),
  );
  return (row) =>
    ranges.every(({ values, min, max }) => {
      const value = values[row] ?? NaN;
      return value >= min && value <= max;
    });
}

function featureTest(
  { columns }: Library,
  filter: TrackFilter,
  name: keyof AudioFeatures,
): RowTest | null {
  const range = featureRange(filter, name);
  if (range === null) return null;
  const { min, max } = range;
  const values = columns.features[name];
  const fits = (value: number): boolean => value >= min && value <= max;
  if (name === 'tempo' && filter.tempoTolerance === 'half-double') {
    return (row) => {
      const tempo = values[row] ?? NaN;
      return fits(tempo) || fits(tempo / 2) || fits(tempo * 2);
    };
  }
  return (row) => fits(values[row] ?? NaN);
}

function addRange(
  add: (dimension: Dimension, test: RowTest) => void,
  dimension: Dimension,
  values: Float64Array,
  min: number | undefined,
  max: number | undefined,
): void {
  if (min === undefined && max === undefined) return;
  const [least, most] = [min ?? -Infinity, max ?? Infinity];
  add(dimension, (row) => {
    const value = values[row] ?? NaN;
    return value >= least && value <= most;
  });
}

/** Names and words: looked up once in their dictionaries, then compared as numbers. */
function nameConditions(library: Library, filter: TrackFilter): Condition[] {
  const { columns } = library;
  const conditions: Condition[] = [];
  const { artistEntries, albumEntries, genreEntries } = columns;
  if (filter.artistId !== undefined) {
    const wanted = numbersOf(listOf(filter.artistId).map((id) => artistEntries.find(id)));
    const test: RowTest = (row) => columns.artistsOf(row).some((artist) => wanted.has(artist));
    conditions.push({ dimension: 'artist', test });
  }
  if (filter.artist !== undefined) {
    const names = new Set(listOf(filter.artist).map((name) => foldText(name).trim()));
    const wanted = numbersOf(
      artistEntries.values.map(({ folded }, index) => (names.has(folded) ? index : undefined)),
    );
    const test: RowTest = (row) => columns.artistsOf(row).some((artist) => wanted.has(artist));
    conditions.push({ dimension: 'artist', test });
  }
  if (filter.albumId !== undefined) {
    const wanted = numbersOf(listOf(filter.albumId).map((id) => albumEntries.find(id)));
    conditions.push({ dimension: 'album', test: (row) => wanted.has(columns.albums[row] ?? -1) });
  }
  if (filter.genre !== undefined) {
    const wanted = numbersOf(
      listOf(filter.genre).map((name) => genreEntries.find(foldText(name).trim())),
    );
    const test: RowTest = (row) => columns.genresOf(row).some((genre) => wanted.has(genre));
    conditions.push({ dimension: 'genre', test });
  }
  if (filter.q !== undefined) {
    const ranks = textRanks(library, filter.q);
    conditions.push({ dimension: 'text', test: (row) => (ranks[row] ?? 0) > 0 });
  }
  return conditions;
}

function numbersOf(found: readonly (number | undefined)[]): ReadonlySet<number> {
  return new Set(found.filter((number) => number !== undefined));
}

/** A column of codes compared with some of its words. */
function codeTest(codes: Uint8Array, words: readonly string[], wanted: readonly string[]): RowTest {
  const codesWanted = new Set(wanted.map((word) => words.indexOf(word)));
  return (row) => codesWanted.has(codes[row] ?? -1);
}

function momentFrom(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

/** A date without a time lasts until its end; Spotify's moments are whole seconds. */
function momentTo(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.includes('T') ? Date.parse(text) : Date.parse(text) + DAY_MS - 1;
}
