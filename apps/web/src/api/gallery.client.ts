import type { GallerySummary, Track, TrackPage } from '@app/contracts';
import { getJson } from './http.client.js';

/** Tracks per page of the gallery: a few screens, and a quick answer. */
const PAGE_SIZE = 100;

/** One page of tracks, newest first; `q` is part of a name, artist or album, or empty for all. */
export function fetchTracks(
  query: { readonly q: string; readonly cursor: string | null },
  signal?: AbortSignal,
): Promise<TrackPage> {
  const params = new URLSearchParams({ limit: String(PAGE_SIZE) });
  if (query.q !== '') params.set('q', query.q);
  if (query.cursor !== null) params.set('cursor', query.cursor);
  return getJson<TrackPage>(`/api/tracks?${params}`, signal);
}

export function fetchTrack(id: string, signal?: AbortSignal): Promise<Track> {
  return getJson<Track>(`/api/tracks/${encodeURIComponent(id)}`, signal);
}

export function fetchGallerySummary(signal?: AbortSignal): Promise<GallerySummary> {
  return getJson<GallerySummary>('/api/gallery', signal);
}
