import type { TrackPage } from '@app/contracts';
import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { fetchEnrichmentStatus, fetchLibraryStatus, fetchSyncRuns } from './admin.client.js';
import {
  fetchFacets,
  fetchGallerySummary,
  fetchRecording,
  fetchSimilarTracks,
  fetchStats,
  fetchTrack,
  fetchTracks,
} from './gallery.client.js';
import { fetchPoints } from '../mood-map/points.js';
import { fetchSession } from './session.client.js';

/** Everything the page reads, with its place in the cache. Live events write to the same places. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => fetchSession(signal),
  staleTime: 60_000,
});

export const summaryQuery = queryOptions({
  queryKey: ['gallery'],
  queryFn: ({ signal }) => fetchGallerySummary(signal),
  staleTime: 30_000,
});

/**
 * The list of tracks that a query finds. It never refetches by itself, which would load every page again and move what
 * people look at: see `refresh-tracks.ts` for how it stays fresh.
 */
export function tracksQuery(query: string) {
  return infiniteQueryOptions<
    TrackPage,
    Error,
    InfiniteData<TrackPage, string | null>,
    string[],
    string | null
  >({
    queryKey: ['tracks', query],
    queryFn: ({ pageParam, signal }) => fetchTracks({ query, cursor: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
    staleTime: Infinity,
    gcTime: 60_000,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
}

/** The counts and distributions beside the list; those of the filters before stay until the new ones are here. */
export function facetsQuery(filters: string) {
  return queryOptions({
    queryKey: ['facets', filters],
    queryFn: ({ signal }) => fetchFacets(filters, signal),
    placeholderData: (previous) => previous,
    staleTime: 30_000,
    gcTime: 60_000,
  });
}

export function trackQuery(id: string) {
  return queryOptions({
    queryKey: ['track', id],
    queryFn: ({ signal }) => fetchTrack(id, signal),
    staleTime: 30_000,
  });
}

export function similarTracksQuery(id: string) {
  return queryOptions({
    queryKey: ['similar', id],
    queryFn: ({ signal }) => fetchSimilarTracks(id, signal),
    staleTime: 60_000,
  });
}

export function recordingQuery(id: string) {
  return queryOptions({
    queryKey: ['recording', id],
    queryFn: ({ signal }) => fetchRecording(id, signal),
    staleTime: 60_000,
  });
}

/** The points of the map; those of the selection before stay until the new ones are here. */
export function pointsQuery(query: string) {
  return queryOptions({
    queryKey: ['points', query],
    queryFn: ({ signal }) => fetchPoints(query, signal),
    placeholderData: (previous) => previous,
    staleTime: 60_000,
    gcTime: 60_000,
  });
}

export const statsQuery = queryOptions({
  queryKey: ['stats'],
  queryFn: ({ signal }) => fetchStats(signal),
  staleTime: 60_000,
});

export const syncRunsQuery = queryOptions({
  queryKey: ['admin', 'syncs'],
  queryFn: ({ signal }) => fetchSyncRuns(signal),
});

export const libraryQuery = queryOptions({
  queryKey: ['admin', 'library'],
  queryFn: ({ signal }) => fetchLibraryStatus(signal),
});

export const enrichmentQuery = queryOptions({
  queryKey: ['admin', 'enrichment'],
  queryFn: ({ signal }) => fetchEnrichmentStatus(signal),
});
