import type { Notice } from '@app/contracts';

/** An invented notice, for the API's documentation. */
export const exampleNotice: Notice = {
  key: 'token_expiring:listener:7d',
  kind: 'token_expiring',
  title: 'The connection to Spotify ends in 7 days',
  message: 'Sign in with Spotify again before 27 November, or the library stops being read.',
  until: '2026-11-27T09:15:00.000Z',
  raisedAt: '2026-11-20T09:15:00.000Z',
};
