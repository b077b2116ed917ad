import { queryOptions } from '@tanstack/react-query';
import { fetchApiTokens, fetchSessions } from './account.client.js';

/** What somebody reads about themselves. */
export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => fetchSessions(signal),
});

export const apiTokensQuery = queryOptions({
  queryKey: ['account', 'tokens'],
  queryFn: ({ signal }) => fetchApiTokens(signal),
});
