import {
  camelotKeys,
  featureProviders,
  featureStates,
  keyMatches,
  moods,
  sortKeys,
  trackFilterShape,
  type AudioFeatures,
  type Genre,
  type Sort,
  type TrackDescription,
  type TrackFilter,
} from '@app/contracts';
import fc from 'fast-check';
import type { PlainTrack } from './naive-gallery.js';

/*
 * Random libraries and questions. Values come from small sets, so that tracks share artists, albums, ISRCs, moments and
 * features, ties occur in every order, and filters find something.
 */

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const idOf = (kind: string, number: number): string =>
  `${kind}${letters[number % letters.length]}${String(number).padStart(20, '0')}`.slice(0, 22);

const names = [
  'Café Nocturno',
  'Harbour Lights',
  'harbour lights',
  'Low Tide',
  'Ångström',
  'Zoë',
  '1999',
];
const artistNames = ['Paper Lanterns', 'Los Faroles', 'Ébène', 'The Foghorns'];
const years = ['1969', '1979-12', '1980-01-01', '1999-05-17', '2000', '2019', null];
const moments = [
  '2019-12-31T23:59:59.000Z',
  '2020-01-01T00:00:00.000Z',
  '2024-02-29T12:00:00.000Z',
];
const shares = [0, 0.05, 0.1, 0.15, 0.33, 0.35, 0.5, 0.6, 0.7, 0.75, 0.8, 0.95, 1];
const tempos = [60, 87.5, 120, 120.004, 174, 175];
const genres: readonly Genre[] = [
  { root: 'rock', sub: ['indie rock', 'Post-Rock'] },
  { root: 'pop', sub: [] },
  { root: 'electronic', sub: ['house'] },
];

const albums = [
  { id: idOf('L', 1), name: 'Tides' },
  { id: idOf('L', 2), name: 'Únicos' },
  { id: null, name: 'tides' },
];

const artist = fc.nat(3).map((number) => ({
  id: number === 3 ? null : idOf('A', number),
  name: artistNames[number] ?? '',
}));

const description = (spotifyId: string): fc.Arbitrary<TrackDescription> =>
  fc.record({
    spotifyId: fc.constant(spotifyId),
    isrc: fc.option(fc.constantFrom('GBXXX1900001', 'GBXXX1900002', 'USXXX2000003')),
    name: fc.constantFrom(...names),
    artists: fc.uniqueArray(artist, { maxLength: 3, selector: ({ name }) => name }),
    album: fc
      .tuple(fc.constantFrom(...albums), fc.constantFrom(...years))
      .map(([album, releaseDate]) => ({ ...album, releaseDate, coverUrl: null })),
    durationMs: fc.constantFrom(0, 14_999, 15_000, 214_000, 900_000, 1_200_000),
    explicit: fc.boolean(),
  });

const share = fc.option(fc.constantFrom(...shares), { freq: 8 });
const features: fc.Arbitrary<AudioFeatures> = fc.record({
  tempo: fc.option(fc.constantFrom(...tempos), { freq: 8 }),
  energy: share,
  danceability: share,
  valence: share,
  acousticness: share,
  instrumentalness: share,
  liveness: share,
  loudness: fc.option(fc.constantFrom(-60, -12.5, -8, -7.9, -2, 0.4), { freq: 8 }),
  speechiness: share,
  key: fc.option(fc.nat(11), { freq: 8 }),
  mode: fc.option(fc.nat(1), { freq: 8 }),
  timeSignature: fc.option(fc.constantFrom(3, 4, 5), { freq: 8 }),
});

export const noFeatures: AudioFeatures = {
  tempo: null,
  energy: null,
  danceability: null,
  valence: null,
  acousticness: null,
  instrumentalness: null,
  liveness: null,
  loudness: null,
  speechiness: null,
  key: null,
  mode: null,
  timeSignature: null,
};

const track = (spotifyId: string): fc.Arbitrary<PlainTrack> =>
  fc
    .record({
      description: description(spotifyId),
      everSaved: fc.boolean(),
      saved: fc.boolean(),
      addedAt: fc.constantFrom(...moments),
      featureState: fc.constantFrom('enriched' as const, 'enriched' as const, ...featureStates),
      features,
      fetchedAt: fc.constantFrom(...moments),
      provider: fc.constantFrom(...featureProviders),
      genres: fc.subarray([...genres]),
    })
    .map(({ everSaved, ...one }) => {
      const enriched = one.featureState === 'enriched';
      return {
        ...one,
        saved: everSaved && one.saved,
        addedAt: everSaved ? one.addedAt : null,
        features: enriched ? one.features : noFeatures,
        fetchedAt: enriched ? one.fetchedAt : null,
        provider: enriched ? one.provider : null,
        genres: enriched ? one.genres : [],
      };
    });

/** A library of tracks with ids in no order of their own. */
export function libraries(most: number): fc.Arbitrary<PlainTrack[]> {
  return fc
    .uniqueArray(fc.nat(10_000), { maxLength: most })
    .chain((numbers) => fc.tuple(...numbers.map((number) => track(idOf('T', number)))));
}

const several = (values: readonly string[]): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
    .map((some) => some.join(','));

const bounds = {
  tempo: tempos,
  energy: shares,
  danceability: shares,
  valence: shares,
  acousticness: shares,
  instrumentalness: shares,
  liveness: shares,
  loudness: [-12.5, -8, -2],
  speechiness: shares,
  key: [0, 3, 7, 11],
  mode: [0, 1],
  timeSignature: [3, 4],
  releaseYear: [1970, 1980, 1999, 2000],
  duration: [0, 15_000, 300_000],
};

const ranges = Object.fromEntries(
  Object.entries(bounds).flatMap(([name, values]) => [
    [`${name}Min`, fc.constantFrom(...values.slice(0, Math.ceil(values.length / 2)))],
    [`${name}Max`, fc.constantFrom(...values.slice(Math.floor(values.length / 2)))],
  ]),
);

const oneOfEach: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    ...ranges,
    artistId: several([idOf('A', 0), idOf('A', 1), idOf('A', 9)]),
    artist: several(['paper lanterns', 'EBENE']),
    albumId: several([idOf('L', 1), idOf('L', 2)]),
    isrc: several(['GBXXX1900001', 'usxxx2000003']),
    tempoTolerance: fc.constantFrom('exact', 'half-double'),
    key: several(camelotKeys),
    keyMatch: fc.constantFrom(...keyMatches),
    explicit: fc.constantFrom('true', 'false'),
    decade: several(['1970', '1990', '2000', '2010']),
    addedFrom: fc.constantFrom('2020-01-01', '2020-01-01T00:00:00Z'),
    addedTo: fc.constantFrom('2019-12-31', '2024-02-29', '2020-01-01T00:00:00Z'),
    genre: several(['rock', 'post-rock', 'HOUSE']),
    saved: fc.constantFrom('true', 'false', 'any'),
    featureState: several(featureStates),
    provider: several(featureProviders),
    mood: several(moods),
    by: fc.constantFrom('release', 'recording'),
  },
  { requiredKeys: [] },
);

const filterNames = Object.keys(trackFilterShape).filter((name) => name !== 'q');

/** Questions without words: a few filters out of all that there are. */
export const filters: fc.Arbitrary<TrackFilter> = fc
  .tuple(oneOfEach, fc.uniqueArray(fc.constantFrom(...filterNames), { maxLength: 5 }))
  .map(
    ([all, chosen]) =>
      Object.fromEntries(
        Object.entries(all).filter(([name]) => chosen.includes(name)),
      ) as TrackFilter,
  );

/** Questions without words about releases, never about recordings. */
export const releaseFilters: fc.Arbitrary<TrackFilter> = filters.map(
  (filter) =>
    Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'by')) as TrackFilter,
);

export const sorts: fc.Arbitrary<Sort> = fc.constantFrom(
  ...sortKeys.flatMap((key): Sort[] => [key, `-${key}`]),
);
