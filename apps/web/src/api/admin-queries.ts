import type { FailedRequestPage, LibraryChangePage } from '@app/contracts';
import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { fetchConnection, fetchLibraryChanges } from './admin.client.js';
import { fetchHidden, findTracks } from './curation.client.js';
import { fetchFailedRequests, fetchOverride, type FailureFilter } from './enrichment.client.js';
import { fetchPeople } from './people.client.js';
import { libraryQuery } from './queries.js';
import { fetchDeliveries, fetchNotices, fetchWebhooks } from './webhook.client.js';

/** What only the admin reads. The first two lie below the library in the cache: the end of a run makes them stale too. */
export const connectionQuery = queryOptions({
  queryKey: [...libraryQuery.queryKey, 'connection'],
  queryFn: ({ signal }) => fetchConnection(signal),
});

export const changesQuery = infiniteQueryOptions<
  LibraryChangePage,
  Error,
  InfiniteData<LibraryChangePage, string | null>,
  readonly string[],
  string | null
>({
  queryKey: [...libraryQuery.queryKey, 'changes'],
  queryFn: ({ pageParam, signal }) => fetchLibraryChanges(pageParam, signal),
  initialPageParam: null,
  getNextPageParam: (page) => page.nextCursor,
});

export const FAILURES_KEY = ['admin', 'failures'] as const;

export function failuresQuery(filter: FailureFilter) {
  return infiniteQueryOptions<
    FailedRequestPage,
    Error,
    InfiniteData<FailedRequestPage, string | null>,
    readonly unknown[],
    string | null
  >({
    queryKey: [...FAILURES_KEY, filter],
    queryFn: ({ pageParam, signal }) => fetchFailedRequests(filter, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });
}

export function overrideQuery(trackId: string) {
  return queryOptions({
    queryKey: ['admin', 'override', trackId],
    queryFn: ({ signal }) => fetchOverride(trackId, signal),
  });
}

/** The few tracks of the gallery that a text finds. */
export function foundTracksQuery(text: string) {
  return queryOptions({
    queryKey: ['admin', 'found', text],
    queryFn: ({ signal }) => findTracks(text, signal),
    placeholderData: (previous) => previous,
  });
}

export const hiddenQuery = queryOptions({
  queryKey: ['admin', 'hidden'],
  queryFn: ({ signal }) => fetchHidden(signal),
});

export const noticesQuery = queryOptions({
  queryKey: ['admin', 'notices'],
  queryFn: ({ signal }) => fetchNotices(signal),
});

export const webhooksQuery = queryOptions({
  queryKey: ['admin', 'webhooks'],
  queryFn: ({ signal }) => fetchWebhooks(signal),
});

export function deliveriesQuery(webhookId: string) {
  return queryOptions({
    queryKey: [...webhooksQuery.queryKey, webhookId, 'deliveries'],
    queryFn: ({ signal }) => fetchDeliveries(webhookId, signal),
  });
}

export const peopleQuery = queryOptions({
  queryKey: ['admin', 'people'],
  queryFn: ({ signal }) => fetchPeople(signal),
});
