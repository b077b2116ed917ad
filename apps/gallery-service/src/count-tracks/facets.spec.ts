import {
  audioFeatureNames,
  camelotKeys,
  camelotOf,
  featureProviders,
  featureScales,
  featureStates,
  moods,
  trackFacetsSchema,
  type Histogram,
  type TrackFacets,
  type TrackFilter,
} from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filters, libraries } from '../testing/arbitrary-gallery.js';
import { libraryOf } from '../testing/library-of.js';
import { inMood, naiveFilter, plain, type PlainTrack } from '../testing/naive-gallery.js';
import { countFacets } from './facets.js';

/** The names of the filters that a part of the facets is counted without. */
const own: Readonly<Record<string, readonly (keyof TrackFilter)[]>> = {
  tempo: ['tempoMin', 'tempoMax', 'tempoTolerance'],
  keys: ['key', 'keyMatch'],
  artists: ['artistId', 'artist'],
  albums: ['albumId'],
  genres: ['genre'],
  decades: ['decade'],
  moods: ['mood'],
  featureStates: ['featureState'],
  providers: ['provider'],
  explicit: ['explicit'],
  saved: ['saved'],
};

function without(filter: TrackFilter, part: string): TrackFilter {
  const names: readonly string[] = own[part] ?? [`${part}Min`, `${part}Max`];
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name)));
}

/** Every bin is a question of its own. */
function naiveHistogram(
  values: readonly (number | null)[],
  from: number,
  binWidth: number,
  bins: number,
): Histogram {
  const known = values.filter((value) => value !== null);
  return {
    from,
    binWidth,
    counts: Array.from({ length: bins }, (_, bin) => {
      const start = bin === 0 ? -Infinity : from + bin * binWidth;
      const end = bin === bins - 1 ? Infinity : from + (bin + 1) * binWidth;
      return known.filter((value) => value >= start && value < end).length;
    }),
    missing: values.length - known.length,
    min: known.length === 0 ? null : Math.min(...known),
    max: known.length === 0 ? null : Math.max(...known),
  };
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function naiveFacets(tracks: readonly PlainTrack[], filter: TrackFilter): Partial<TrackFacets> {
  const found = (part: string): PlainTrack[] => naiveFilter(tracks, without(filter, part));
  const all = naiveFilter(tracks, filter);
  const years = found('releaseYear').map(({ description: { album } }) =>
    album.releaseDate === null ? null : Number(album.releaseDate.slice(0, 4)),
  );
  const knownYears = years.filter((year) => year !== null);
  const [first, last] = [Math.min(...knownYears), Math.max(...knownYears)];
  const keys = tally(
    found('keys').flatMap(({ features }) => camelotOf(features.key, features.mode) ?? []),
  );
  const decades = tally(
    found('decades').flatMap(({ description: { album } }) =>
      album.releaseDate === null ? [] : `${album.releaseDate.slice(0, 3)}0`,
    ),
  );
  const states = tally(found('featureStates').map(({ featureState }) => featureState));
  const providers = tally(found('providers').map(({ provider }) => provider ?? ''));
  const flags = (part: string, flag: (track: PlainTrack) => boolean) => ({
    true: found(part).filter((track) => flag(track)).length,
    false: found(part).filter((track) => !flag(track)).length,
  });
  return {
    count: all.length,
    withoutFeatures: all.filter(({ features }) =>
      audioFeatureNames.every((name) => features[name] === null),
    ).length,
    features: Object.fromEntries(
      audioFeatureNames.map((name) => {
        const { from, to, binWidth } = featureScales[name];
        const values = found(name).map(({ features }) => features[name]);
        return [name, naiveHistogram(values, from, binWidth, Math.round((to - from) / binWidth))];
      }),
    ) as TrackFacets['features'],
    releaseYear:
      knownYears.length === 0
        ? naiveHistogram(years, 0, 1, 0)
        : naiveHistogram(years, first, 1, last - first + 1),
    duration: naiveHistogram(
      found('duration').map(({ description }) => description.durationMs),
      0,
      15_000,
      60,
    ),
    keys: camelotKeys.flatMap((key) => {
      const count = keys.get(key);
      return count === undefined ? [] : [{ key, count }];
    }),
    decades: [...decades]
      .map(([decade, count]) => ({ decade: Number(decade), count }))
      .toSorted((left, right) => left.decade - right.decade),
    moods: moods.map((mood) => ({
      mood,
      count: found('moods').filter(({ features }) => inMood(features, mood)).length,
    })),
    featureStates: Object.fromEntries(
      featureStates.map((state) => [state, states.get(state) ?? 0]),
    ) as TrackFacets['featureStates'],
    providers: Object.fromEntries(
      featureProviders.map((provider) => [provider, providers.get(provider) ?? 0]),
    ) as TrackFacets['providers'],
    explicit: flags('explicit', ({ description }) => description.explicit),
    saved: flags('saved', ({ saved }) => saved),
  };
}

/** Names with their counts, in the order that is promised. */
function naiveNames(words: readonly string[], top: number): [string, number][] {
  return [...tally(words)]
    .toSorted(([left, leftCount], [right, rightCount]) =>
      leftCount !== rightCount ? rightCount - leftCount : left < right ? -1 : 1,
    )
    .slice(0, top);
}

describe('the facets', () => {
  it('are what counting one by one gives, each without its own filter', () => {
    fc.assert(
      fc.property(libraries(30), filters, (tracks, filter) => {
        const facets = countFacets(libraryOf(tracks), { ...filter, top: 20 });
        expect(trackFacetsSchema.parse(facets)).toEqual(facets);
        expect(facets).toMatchObject(naiveFacets(tracks, filter));
      }),
      { numRuns: 200 },
    );
  });

  it('name the artists, albums and genres that occur most', () => {
    fc.assert(
      fc.property(libraries(30), filters, fc.integer({ min: 1, max: 4 }), (tracks, filter, top) => {
        const facets = countFacets(libraryOf(tracks), { ...filter, top });
        const found = (part: string): PlainTrack[] => naiveFilter(tracks, without(filter, part));
        const artists = found('artists').flatMap(({ description }) =>
          description.artists.map(({ name }) => name),
        );
        const genres = found('genres').flatMap((track) =>
          track.genres.flatMap(({ root, sub }) => [root, ...sub]),
        );
        const albums = found('albums').map(({ description: { album } }) => album.id ?? album.name);
        expect(facets.artists.map(({ name, count }) => [name, count])).toEqual(
          naiveNames(artists, top),
        );
        expect(facets.genres.map(({ genre, count }) => [genre, count])).toEqual(
          naiveNames(genres, top),
        );
        expect(new Map(facets.albums.map(({ id, name, count }) => [id ?? name, count]))).toEqual(
          new Map(
            [...tally(albums)].filter(([album]) =>
              facets.albums.some(({ id, name }) => (id ?? name) === album),
            ),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are of one release for each recording where that is asked for', () => {
    fc.assert(
      fc.property(libraries(30), (tracks) => {
        const { count } = countFacets(libraryOf(tracks), { by: 'recording', top: 1 });
        const isrcs = tracks.map(({ description: { isrc, spotifyId } }) => isrc ?? spotifyId);
        expect(count).toBe(new Set(isrcs).size);
      }),
    );
  });
});

it('folds the names of the specs as they are written', () => {
  expect(plain('Ébène')).toBe('ebene');
});
