import type {
  GallerySummary,
  GalleryStats,
  Recording,
  SimilarTracks,
  Track,
  TrackFacets,
  TrackMap,
  TrackPage,
} from '@app/contracts';
import { ask } from './ask.js';
import { gateway } from './gateway.client.js';

/** Tracks per page of the gallery: a few screens, and a quick answer. */
const PAGE_SIZE = 100;

/** How many artists and genres the filters offer. */
const TOP_NAMES = 14;

/** How many near tracks a track's page shows, and how many of one artist. */
const NEAR_TRACKS = 8;
const NEAR_PER_ARTIST = 2;

/** A query string as the client's own query: its values were checked where the address was read. */
function queryOf(text: string, cursor?: string | null): Record<string, string> {
  return {
    ...Object.fromEntries(new URLSearchParams(text)),
    ...(cursor === null || cursor === undefined ? {} : { cursor }),
  };
}

/** One page of the tracks that a query (filters and order, as in the address) finds. */
export async function fetchTracks(
  request: { readonly query: string; readonly cursor: string | null },
  signal?: AbortSignal,
): Promise<TrackPage> {
  const query = { ...queryOf(request.query, request.cursor), limit: PAGE_SIZE };
  const page = await ask(
    (signal) => gateway.GET('/api/tracks', { params: { query }, signal }),
    signal,
  );
  // Without `fields`, the page is never a sparse one.
  return page as TrackPage;
}

/**
 * What the filters find, and what each change of one of them would find. (The API's description cannot say that counts
 * by state have a key for each state: hence the casts here and below.)
 */
export function fetchFacets(filters: string, signal?: AbortSignal): Promise<TrackFacets> {
  const query = { ...queryOf(filters), top: TOP_NAMES };
  return ask(
    (signal) => gateway.GET('/api/tracks/facets', { params: { query }, signal }),
    signal,
  ) as Promise<TrackFacets>;
}

export function fetchTrack(id: string, signal?: AbortSignal): Promise<Track> {
  return ask(
    (signal) => gateway.GET('/api/tracks/{id}', { params: { path: { id } }, signal }),
    signal,
  );
}

/** The tracks that sound most like one, the nearest first. */
export function fetchSimilarTracks(id: string, signal?: AbortSignal): Promise<SimilarTracks> {
  const query = { limit: NEAR_TRACKS, perArtist: NEAR_PER_ARTIST };
  return ask(
    (signal) =>
      gateway.GET('/api/tracks/{id}/similar', { params: { path: { id }, query }, signal }),
    signal,
  );
}

/** Every release of a track's recording. */
export function fetchRecording(id: string, signal?: AbortSignal): Promise<Recording> {
  return ask(
    (signal) => gateway.GET('/api/tracks/{id}/recording', { params: { path: { id } }, signal }),
    signal,
  );
}

/** Points of the tracks that a query finds; large galleries come in several answers. */
export function fetchTrackMap(
  request: { readonly query: string; readonly cursor: string | null },
  signal?: AbortSignal,
): Promise<TrackMap> {
  const query = queryOf(request.query, request.cursor);
  return ask((signal) => gateway.GET('/api/tracks/map', { params: { query }, signal }), signal);
}

export function fetchStats(signal?: AbortSignal): Promise<GalleryStats> {
  return ask((signal) => gateway.GET('/api/stats', { signal }), signal) as Promise<GalleryStats>;
}

export function fetchGallerySummary(signal?: AbortSignal): Promise<GallerySummary> {
  return ask(
    (signal) => gateway.GET('/api/gallery', { signal }),
    signal,
  ) as Promise<GallerySummary>;
}
