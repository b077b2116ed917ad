import type {
  EnrichmentPause,
  FailedRequestPage,
  FailedRequestStatus,
  FeatureOverride,
  FeatureOverrides,
  ProviderOutcome,
  TracksConcerned,
} from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

const track = (id: string) => encodeURIComponent(id);

/** Stops or resumes one provider, or all of them where `provider` is null. */
export function pauseEnrichment(pause: EnrichmentPause): Promise<EnrichmentPause> {
  return sendJson('PUT', '/api/admin/enrichment/pause', pause);
}

/** Has tracks asked for before others. */
export function prioritizeTracks(ids: readonly string[]): Promise<TracksConcerned> {
  return sendJson('POST', '/api/admin/enrichment/priority', { ids, reason: 'person' });
}

/** Which failures are looked at; without a status those that are still open. */
export interface FailureFilter {
  readonly status: FailedRequestStatus | null;
  readonly outcome: ProviderOutcome | null;
}

export function fetchFailedRequests(
  { status, outcome }: FailureFilter,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<FailedRequestPage> {
  const query = new URLSearchParams({
    limit: '50',
    ...(status !== null && { status }),
    ...(outcome !== null && { outcome }),
    ...(cursor !== null && { cursor }),
  });
  return getJson(`/api/admin/failed-requests?${query}`, signal);
}

export function retryFailedRequest(id: string): Promise<TracksConcerned> {
  return sendJson('POST', `/api/admin/failed-requests/${track(id)}/retry`);
}

export function retryFailedRequests(outcome: ProviderOutcome): Promise<TracksConcerned> {
  return sendJson('POST', '/api/admin/failed-requests/retry', { outcome });
}

export function dismissFailedRequest(id: string): Promise<TracksConcerned> {
  return sendJson('POST', `/api/admin/failed-requests/${track(id)}/dismiss`);
}

export function fetchOverride(id: string, signal?: AbortSignal): Promise<FeatureOverride> {
  return getJson(`/api/admin/tracks/${track(id)}/override`, signal);
}

/** The values that are corrected from now on; earlier corrections are replaced. */
export function overrideFeatures(id: string, values: FeatureOverrides): Promise<FeatureOverride> {
  return sendJson('PUT', `/api/admin/tracks/${track(id)}/override`, values);
}

export function clearOverride(id: string): Promise<FeatureOverride> {
  return sendJson('DELETE', `/api/admin/tracks/${track(id)}/override`);
}
