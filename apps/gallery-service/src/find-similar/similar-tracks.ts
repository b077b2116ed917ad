import { audioFeatureNames, type SimilarTracksQuery } from '@app/contracts';
import { Selection } from '../filter-tracks/selection.js';
import type { Library } from '../hold-library/library.js';
import { distanceFrom, type Weights } from './distance.js';
import { nearest, type Neighbour } from './nearest.js';
import { spreadsOf, type Spreads } from './standardised.js';

/** What was found, and what it was measured with. */
export interface SimilarRows {
  readonly neighbours: readonly Neighbour[];
  readonly spreads: Spreads;
  readonly weights: Weights;
}

/** The rows nearest to one that the filters let through: each recording once, not the row's own. */
export function similarRows(
  library: Library,
  origin: number,
  query: SimilarTracksQuery,
): SimilarRows {
  const { columns, recordings } = library;
  const weights = weightsOf(query);
  const spreads = library.once('spreads', () => spreadsOf(library));
  const recordingsTaken = new Set([recordings.releasesOf(origin)]);
  const perArtist = new Map<number, number>();
  const take = (row: number): boolean => {
    const releases = recordings.releasesOf(row);
    const artist = columns.artistsOf(row)[0] ?? -1;
    const before = perArtist.get(artist) ?? 0;
    if (recordingsTaken.has(releases) || before >= (query.perArtist ?? Infinity)) return false;
    recordingsTaken.add(releases);
    perArtist.set(artist, before + 1);
    return true;
  };
  const rows = new Selection(library, query).rows().filter((row) => isComparable(library, row));
  const neighbours = isComparable(library, origin)
    ? nearest(
        rows,
        distanceFrom(columns, origin, spreads, weights),
        (row) => columns.idOf(row),
        query.limit,
        take,
      )
    : [];
  return { neighbours, spreads, weights };
}

/** Whether a row has any feature at all. */
export function isComparable({ columns }: Library, row: number): boolean {
  return audioFeatureNames.some((name) => !Number.isNaN(columns.features[name][row] ?? NaN));
}

function weightsOf(query: SimilarTracksQuery): Weights {
  return Object.fromEntries(
    audioFeatureNames.map((name) => [name, query[`${name}Weight`]]),
  ) as Weights;
}
