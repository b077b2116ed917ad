import type { AlbumPage, ArtistPage, GallerySummary, Recording, Track } from '@app/contracts';

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

export const exampleRecording: Recording = {
  canonicalId: exampleTrack.id,
  isrcs: ['QZES71982312'],
  decided: false,
  releases: [
    exampleTrack,
    {
      ...exampleTrack,
      id: '4AAAAAAAAAAAAAAAAAAAA2',
      album: {
        id: '5AAAAAAAAAAAAAAAAAAAA2',
        name: 'Low Tide (Deluxe)',
        releaseDate: '2020',
        coverUrl: null,
      },
      spotifyUrl: 'https://open.spotify.com/track/4AAAAAAAAAAAAAAAAAAAA2',
      addedAt: null,
      saved: false,
    },
  ],
};

const facts = {
  count: 1,
  saved: 1,
  durationMs: 214_000,
  byFeatureState: { pending: 0, enriched: 1, not_found: 0, no_audio: 0, failed: 0 },
  means: {
    tempo: 118.2,
    energy: 0.61,
    danceability: 0.72,
    valence: 0.44,
    acousticness: 0.18,
    instrumentalness: 0,
    liveness: 0.11,
    loudness: -7.4,
    speechiness: 0.05,
  },
  genres: [{ genre: 'indie pop', count: 1 }],
} as const;

export const exampleArtist: ArtistPage = {
  id: '6AAAAAAAAAAAAAAAAAAAA1',
  name: 'The Lanterns',
  ...facts,
  genres: [...facts.genres],
  albums: [{ ...exampleTrack.album, count: 1 }],
  with: [],
  tracks: { items: [exampleTrack], nextCursor: null },
};

export const exampleAlbum: AlbumPage = {
  ...exampleTrack.album,
  id: '5AAAAAAAAAAAAAAAAAAAA1',
  ...facts,
  genres: [...facts.genres],
  artists: exampleTrack.artists,
  tracks: { items: [exampleTrack], nextCursor: null },
};
