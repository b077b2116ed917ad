import type { GallerySummary, Track } from '@app/contracts';

/** An invented track, for the API's documentation. */
export const exampleTrack: Track = {
  id: '4AAAAAAAAAAAAAAAAAAAA1',
  isrc: 'QZES71982312',
  name: 'Harbour Lights at Four',
  artists: [{ id: '6AAAAAAAAAAAAAAAAAAAA1', name: 'The Lanterns' }],
  album: {
    id: '5AAAAAAAAAAAAAAAAAAAA1',
    name: 'Low Tide',
    releaseDate: '2019-05',
    coverUrl: 'https://i.scdn.co/image/ab67616d0000b273000000000000000000000001',
  },
  durationMs: 214_000,
  explicit: false,
  spotifyUrl: 'https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA1',
  addedAt: '2026-08-30T19:04:11Z',
  saved: true,
  featureState: 'enriched',
  features: {
    tempo: 118.2,
    energy: 0.61,
    danceability: 0.72,
    valence: 0.44,
    acousticness: 0.18,
    instrumentalness: 0,
    liveness: 0.11,
    loudness: -7.4,
    speechiness: 0.05,
    key: 0,
    mode: 0,
    timeSignature: 4,
  },
  featureSource: {
    provider: 'soundcharts',
    matchedBy: 'spotify_id',
    sharedFrom: null,
    fetchedAt: '2026-08-30T19:06:02.120Z',
  },
  genres: [{ root: 'pop', sub: ['indie pop'] }],
};

export const exampleSummary: GallerySummary = {
  tracks: 2_872,
  saved: 2_868,
  byFeatureState: { pending: 12, enriched: 2_790, not_found: 55, no_audio: 14, failed: 1 },
};
