import type { EnrichmentStatus, LibraryStatus, SyncRun } from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

/** The runs of the library sync, newest first. */
export interface SyncRunList {
  readonly items: readonly SyncRun[];
}

export function fetchSyncRuns(signal?: AbortSignal): Promise<SyncRunList> {
  return getJson<SyncRunList>('/api/admin/syncs', signal);
}

/** Starts a run, or answers with the one that is already active. */
export function startSync(): Promise<SyncRun> {
  return sendJson<SyncRun>('POST', '/api/admin/syncs', {});
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
