import {
  audioFeatureNames,
  featureProviders,
  featureScales,
  moodRanges,
  type AudioFeatures,
  type FeatureProvider,
  type Histogram,
  type MoodList,
  type SimilarTracks,
  type TrackFacets,
  type TrackMap,
} from '@app/contracts';
import { exampleTrack } from '../browse-gallery/gallery.examples.js';

/** The histogram of one track's feature. */
export function exampleHistogram(name: keyof AudioFeatures): Histogram {
  const { from, to, binWidth } = featureScales[name];
  const value = exampleTrack.features?.[name] ?? from;
  const counts = Array.from({ length: Math.round((to - from) / binWidth) }, () => 0);
  counts[Math.floor((value - from) / binWidth)] = 1;
  return { from, binWidth, counts, missing: 0, min: value, max: value };
}

export const exampleReleaseYears: Histogram = {
  from: 2019,
  binWidth: 1,
  counts: [1],
  missing: 0,
  min: 2019,
  max: 2019,
};

export const exampleDurations: Histogram = {
  from: 0,
  binWidth: 15_000,
  counts: Array.from({ length: 60 }, (_, bin) => (bin === 14 ? 1 : 0)),
  missing: 0,
  min: 214_000,
  max: 214_000,
};

/** Every provider of features, with the tracks that show its answer. */
export const exampleProviders = Object.fromEntries(
  featureProviders.map((provider) => [provider, provider === 'soundcharts' ? 1 : 0]),
) as Record<FeatureProvider, number>;

const artist = { id: '6AAAAAAAAAAAAAAAAAAAA1', name: 'The Lanterns', count: 1 };
const album = { id: '5AAAAAAAAAAAAAAAAAAAA1', name: 'Low Tide', count: 1 };

export const exampleFacets: TrackFacets = {
  count: 1,
  withoutFeatures: 0,
  features: Object.fromEntries(
    audioFeatureNames.map((name) => [name, exampleHistogram(name)]),
  ) as TrackFacets['features'],
  releaseYear: exampleReleaseYears,
  duration: exampleDurations,
  artists: [artist],
  albums: [album],
  genres: [
    { genre: 'indie pop', count: 1 },
    { genre: 'pop', count: 1 },
  ],
  keys: [{ key: '5A', count: 1 }],
  decades: [{ decade: 2010, count: 1 }],
  moods: [{ mood: 'dance', count: 1 }],
  featureStates: { pending: 0, enriched: 1, not_found: 0, no_audio: 0, failed: 0 },
  providers: exampleProviders,
  explicit: { true: 0, false: 1 },
  saved: { true: 1, false: 0 },
};

export const exampleSimilar: SimilarTracks = {
  id: exampleTrack.id,
  comparable: true,
  items: [
    {
      track: {
        ...exampleTrack,
        id: '4AAAAAAAAAAAAAAAAAAAA7',
        isrc: 'QZES71982318',
        name: 'Slack Water',
        spotifyUrl: 'https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA7',
      },
      distance: 0.2841,
      reasons: [
        { kind: 'feature', feature: 'tempo', delta: -2.1 },
        { kind: 'key', relation: 'exact', from: '5A', to: '5A' },
        { kind: 'feature', feature: 'energy', delta: 0.03 },
        { kind: 'artist', name: 'The Lanterns' },
      ],
      text: '−2 BPM, same key, energy +0.03, same artist',
    },
  ],
};

export const exampleMap: TrackMap = {
  x: 'valence',
  y: 'energy',
  z: null,
  total: 2,
  placed: 1,
  ids: [exampleTrack.id],
  xs: [0.44],
  ys: [0.61],
  zs: null,
  nextCursor: null,
};

export const exampleMoods: MoodList = {
  items: [{ mood: 'dance', ranges: moodRanges.dance, count: 412 }],
  tracks: 2_872,
  withoutFeatures: 82,
};
