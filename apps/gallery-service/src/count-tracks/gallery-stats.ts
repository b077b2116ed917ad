import {
  audioFeatureNames,
  featureProviders,
  featureStates,
  type AudioFeatures,
  type GalleryStats,
} from '@app/contracts';
import type { Library } from '../hold-library/library.js';
import { meanOf } from '../show-artist/track-facts.js';
import { yesAndNo } from './facets.js';
import { growthOf } from './growth.js';
import { durationHistogram, featureHistogram, yearHistogram } from './histogram.js';
import {
  decadeCounts,
  keyCounts,
  topAlbums,
  topArtists,
  topGenres,
  wordCounts,
} from './name-counts.js';
import { Ranking, type Ranked } from './ranking.js';

const LISTED = 10;

/** The numbers that the library in memory gives by itself, and the tracks that stand out. */
export interface CountedStats {
  readonly numbers: Omit<GalleryStats, 'features' | 'newest' | 'longest' | 'shortest' | 'oldest'>;
  readonly features: Readonly<
    Record<
      keyof AudioFeatures,
      Omit<GalleryStats['features']['tempo'], 'lowest' | 'highest'> & {
        readonly lowest: Ranked;
        readonly highest: Ranked;
      }
    >
  >;
  readonly newest: Ranked;
  readonly longest: Ranked;
  readonly shortest: Ranked;
  readonly oldest: Ranked;
}

/** Counts the whole gallery. */
export function countStats(library: Library): CountedStats {
  const { columns } = library;
  const rows = library.shownRows();
  const saved = yesAndNo(columns.saved, rows);
  const durations = new Ranking(library, columns.duration);
  return {
    numbers: {
      tracks: rows.length,
      saved: saved.true,
      noLongerSaved: rows.filter(
        (row) => columns.saved[row] === 0 && !Number.isNaN(columns.addedAt[row] ?? NaN),
      ).length,
      recordings: rows.filter((row) =>
        library.recordings.represents(row, (other) => library.isShown(other)),
      ).length,
      artists: topArtists(columns, rows, Infinity).length,
      albums: topAlbums(columns, rows, Infinity).length,
      genreCount: topGenres(columns, rows, Infinity).length,
      explicit: yesAndNo(columns.explicit, rows).true,
      durationMs: rows.reduce((sum, row) => sum + (columns.duration[row] ?? 0), 0),
      coverage: {
        byFeatureState: wordCounts(columns.featureState, rows, featureStates),
        byProvider: wordCounts(columns.provider, rows, featureProviders),
        overridden: rows.filter((row) => columns.overridden[row] === true).length,
      },
      growth: growthOf(columns.addedAt, rows),
      releaseYear: yearHistogram(columns.releaseYear, rows),
      duration: durationHistogram(columns.duration, rows),
      keys: keyCounts(columns, rows),
      decades: decadeCounts(columns, rows),
      topArtists: topArtists(columns, rows, LISTED),
      topAlbums: topAlbums(columns, rows, LISTED),
      topGenres: topGenres(columns, rows, LISTED),
    },
    features: Object.fromEntries(
      audioFeatureNames.map((name) => [name, featureStats(library, name)]),
    ) as CountedStats['features'],
    newest: new Ranking(library, columns.addedAt).greatest(LISTED),
    longest: durations.greatest(LISTED),
    shortest: durations.least(LISTED),
    oldest: new Ranking(library, columns.releaseDate).least(LISTED),
  };
}

function featureStats(
  library: Library,
  name: keyof AudioFeatures,
): CountedStats['features']['tempo'] {
  const values = library.columns.features[name];
  const rows = library.shownRows();
  const ranking = new Ranking(library, values);
  const { sorted } = ranking;
  const mean = meanOf(values, rows);
  const squares = sorted.reduce((sum, value) => sum + (value - (mean ?? 0)) ** 2, 0);
  return {
    known: sorted.length,
    mean,
    deviation: mean === null ? null : Math.sqrt(squares / sorted.length),
    median: medianOf(sorted),
    histogram: featureHistogram(values, rows, name),
    lowest: ranking.least(1),
    highest: ranking.greatest(1),
  };
}

function medianOf(sorted: Float64Array): number | null {
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[(sorted.length >> 1) - 1] ?? 0) + upper) / 2;
}
