import {
  audioFeatureNames,
  featureProviders,
  featureStates,
  moods,
  type FacetsQuery,
  type TrackFacets,
} from '@app/contracts';
import { moodTest } from '../filter-tracks/conditions.js';
import type { Dimension } from '../filter-tracks/dimension.js';
import { Selection } from '../filter-tracks/selection.js';
import type { Library } from '../hold-library/library.js';
import { durationHistogram, featureHistogram, yearHistogram } from './histogram.js';
import {
  codeCounts,
  decadeCounts,
  keyCounts,
  topAlbums,
  topArtists,
  topGenres,
  wordCounts,
} from './name-counts.js';

/** Counts what the filters find, each part without the filters of its own dimension. */
export function countFacets(library: Library, { top, ...filter }: FacetsQuery): TrackFacets {
  const { columns } = library;
  const selection = new Selection(library, filter);
  const all = selection.rows();
  const rows = (dimension: Dimension): Uint32Array =>
    selection.filters(dimension) ? selection.rows(dimension) : all;
  return {
    count: all.length,
    withoutFeatures: withoutFeatures(library, all),
    features: Object.fromEntries(
      audioFeatureNames.map((name) => [
        name,
        featureHistogram(columns.features[name], rows(name), name),
      ]),
    ) as TrackFacets['features'],
    releaseYear: yearHistogram(columns.releaseYear, rows('releaseYear')),
    duration: durationHistogram(columns.duration, rows('duration')),
    artists: topArtists(columns, rows('artist'), top),
    albums: topAlbums(columns, rows('album'), top),
    genres: topGenres(columns, rows('genre'), top),
    keys: keyCounts(columns, rows('camelot')),
    decades: decadeCounts(columns, rows('decade')),
    moods: moodCounts(library, rows('mood')),
    featureStates: wordCounts(columns.featureState, rows('featureState'), featureStates),
    providers: wordCounts(columns.provider, rows('provider'), featureProviders),
    explicit: yesAndNo(columns.explicit, rows('explicit')),
    saved: yesAndNo(columns.saved, rows('saved')),
  };
}

/** The moods in the order of their presets, with the number of rows in each. */
export function moodCounts(library: Library, rows: Uint32Array): TrackFacets['moods'] {
  return moods.map((mood) => {
    const test = moodTest(library, mood);
    let count = 0;
    for (const row of rows) if (test(row)) count += 1;
    return { mood, count };
  });
}

/** How many of the rows have not one feature. */
export function withoutFeatures({ columns }: Library, rows: Uint32Array): number {
  const all = audioFeatureNames.map((name) => columns.features[name]);
  let count = 0;
  for (const row of rows) {
    if (all.every((values) => Number.isNaN(values[row] ?? NaN))) count += 1;
  }
  return count;
}

export function yesAndNo(
  flags: Uint8Array,
  rows: Uint32Array,
): { readonly true: number; readonly false: number } {
  const [no = 0, yes = 0] = codeCounts(flags, rows);
  return { true: yes, false: no };
}
