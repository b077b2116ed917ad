import { audioFeatureNames, type GalleryStats } from '@app/contracts';
import { exampleSummary, exampleTrack } from '../browse-gallery/gallery.examples.js';
import {
  exampleDurations,
  exampleFacets,
  exampleHistogram,
  exampleProviders,
} from './explore.examples.js';

const track = {
  id: exampleTrack.id,
  name: exampleTrack.name,
  artists: exampleTrack.artists,
  album: exampleTrack.album,
};

/** The statistics of a gallery of one track. */
export const exampleStats: GalleryStats = {
  tracks: 1,
  saved: 1,
  noLongerSaved: 0,
  recordings: 1,
  artists: 1,
  albums: 1,
  genreCount: 2,
  explicit: 0,
  durationMs: 214_000,
  coverage: {
    byFeatureState: { ...exampleSummary.byFeatureState, pending: 0, enriched: 1, not_found: 0 },
    byProvider: exampleProviders,
    overridden: 0,
  },
  growth: [{ month: '2026-08', added: 1, total: 1 }],
  features: Object.fromEntries(
    audioFeatureNames.map((name) => {
      const value = exampleTrack.features?.[name] ?? 0;
      const end = { value, track };
      const one = { known: 1, mean: value, deviation: 0, median: value };
      return [name, { ...one, histogram: exampleHistogram(name), lowest: end, highest: end }];
    }),
  ) as GalleryStats['features'],
  releaseYear: exampleFacets.releaseYear,
  duration: exampleDurations,
  keys: exampleFacets.keys,
  decades: exampleFacets.decades,
  topArtists: exampleFacets.artists,
  topAlbums: exampleFacets.albums,
  topGenres: exampleFacets.genres,
  newest: [{ addedAt: '2026-08-30T19:04:11.000Z', track }],
  longest: [{ durationMs: 214_000, track }],
  shortest: [{ durationMs: 214_000, track }],
  oldest: [{ releaseDate: '2019-05', track }],
};
