import type { EnrichmentCoverage, FailedRequestPage, FeatureOverride } from '@app/contracts';

/** Invented answers, for the API's documentation. */
export const exampleTrackId = '4uLU6hMCjMI75M1A2tKUQC';

export const exampleCoverage: EnrichmentCoverage = {
  tracks: 2_872,
  enriched: 2_790,
  byProvider: { soundcharts: 2_702, reccobeats: 88 },
};

export const exampleFailures: FailedRequestPage = {
  items: [
    {
      spotifyId: exampleTrackId,
      name: 'Tide Table',
      artists: 'Paper Lanterns, Mira Holt',
      isrc: 'GBXXX1900001',
      provider: 'soundcharts',
      status: 'pending',
      outcome: 'not_found',
      errorCode: 404,
      errorMessage: 'the provider does not know it',
      errorResponse: '{"errors":[{"key":"access","code":404,"message":"Not found."}]}',
      responseSha256: '0f1c8a8ed1b6c7c1a6ba7a0f0a3b6a3b6d8f6b7fbd7f4b9d1b0d8c1c5c0a9e77',
      attempts: 2,
      maxAttempts: 8,
      nextRetryAt: '2026-08-31T19:04:12.000Z',
      createdAt: '2026-08-30T16:04:12.000Z',
      updatedAt: '2026-08-30T19:04:12.000Z',
    },
  ],
  nextCursor: null,
  open: { not_found: 55, no_audio: 14, unavailable: 1 },
};

export const exampleOverride: FeatureOverride = {
  spotifyId: exampleTrackId,
  provided: {
    tempo: 174.03,
    energy: 0.83,
    danceability: 0.58,
    valence: 0.61,
    acousticness: 0.12,
    instrumentalness: 0,
    liveness: 0.11,
    loudness: -5.32,
    speechiness: 0.04,
    key: 9,
    mode: 1,
    timeSignature: 4,
  },
  overrides: { tempo: 87.015 },
  overriddenAt: '2026-08-30T19:04:12.000Z',
};
