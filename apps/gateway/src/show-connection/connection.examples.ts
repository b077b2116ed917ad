import type { SpotifyConnection } from '@app/contracts';

/** An invented connection, for the API's documentation. */
export const exampleConnection: SpotifyConnection = {
  state: 'connected',
  scopes: ['user-library-read', 'playlist-modify-private', 'playlist-modify-public'],
  authorizedAt: '2026-06-30T19:04:02.000Z',
  expiresAt: '2026-12-30T19:04:02.000Z',
  daysLeft: 122,
  gate: {
    state: 'quota_exhausted',
    since: '2026-08-30T08:12:40.000Z',
    until: '2026-08-30T22:48:11.000Z',
  },
  calls: { lastDay: 412, background: 84, budget: 600 },
  schedule: {
    active: true,
    incrementalEveryMinutes: 60,
    fullEveryHours: 24,
    nextIncrementalAt: '2026-08-30T20:05:40.000Z',
    nextFullAt: '2026-08-31T19:05:40.000Z',
  },
};
