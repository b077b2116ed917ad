import type {
  EnrichmentStatus,
  LibraryChangePage,
  LibraryStatus,
  SpotifyCheck,
  SpotifyConnection,
  SyncMode,
  SyncRun,
} from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

/** The runs of the library sync, newest first. */
export interface SyncRunList {
  readonly items: readonly SyncRun[];
}

export function fetchSyncRuns(signal?: AbortSignal): Promise<SyncRunList> {
  return getJson<SyncRunList>('/api/admin/syncs', signal);
}

/** Starts a run, or answers with the one that is already active. */
export function startSync(mode: SyncMode): Promise<SyncRun> {
  return sendJson<SyncRun>('POST', '/api/admin/syncs', { mode });
}

export function cancelSync(id: string): Promise<SyncRun> {
  return sendJson<SyncRun>('POST', `/api/admin/syncs/${encodeURIComponent(id)}/cancel`);
}

/** Takes away what a run no longer found. */
export function approveRemovals(id: string): Promise<SyncRun> {
  return sendJson<SyncRun>('POST', `/api/admin/syncs/${encodeURIComponent(id)}/approve-removals`);
}

export function fetchConnection(signal?: AbortSignal): Promise<SpotifyConnection> {
  return getJson<SpotifyConnection>('/api/admin/spotify', signal);
}

/** Has the Spotify app looked at: a call to Spotify each time. */
export function checkSpotify(): Promise<SpotifyCheck> {
  return getJson<SpotifyCheck>('/api/admin/spotify/check');
}

/** A page of the library's history, the newest first. */
export function fetchLibraryChanges(
  cursor: string | null,
  signal?: AbortSignal,
): Promise<LibraryChangePage> {
  const query = new URLSearchParams({ limit: '30', ...(cursor !== null && { cursor }) });
  return getJson<LibraryChangePage>(`/api/library/changes?${query}`, signal);
}

export function fetchLibraryStatus(signal?: AbortSignal): Promise<LibraryStatus> {
  return getJson<LibraryStatus>('/api/admin/library', signal);
}

export function fetchEnrichmentStatus(signal?: AbortSignal): Promise<EnrichmentStatus> {
  return getJson<EnrichmentStatus>('/api/admin/enrichment', signal);
}

export function publishGallery(published: boolean): Promise<{ readonly published: boolean }> {
  return sendJson('PUT', '/api/admin/gallery/publication', { published });
}
