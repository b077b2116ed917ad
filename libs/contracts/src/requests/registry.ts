import type { ServiceName } from '../words/service-name.js';
import {
  clearFeatureOverrideRequest,
  dismissFailedRequestRequest,
  getEnrichmentCoverageRequest,
  getEnrichmentStatusRequest,
  getFeatureOverrideRequest,
  listFailedRequestsRequest,
  overrideFeaturesRequest,
  pauseEnrichmentRequest,
  prioritizeTracksRequest,
  retryFailedRequestRequest,
  retryFailedRequestsRequest,
} from './enrichment.requests.js';
import { galleryRequests } from './gallery.requests.js';
import { forgetPersonRequest } from './person.requests.js';
import {
  finishRebuildRequest,
  replayEnrichmentPageRequest,
  replaySyncPageRequest,
  startRebuildRequest,
} from './replay.requests.js';
import type { RequestContract } from './reply.js';
import {
  approveRemovalsRequest,
  cancelSyncRunRequest,
  getLibraryStatusRequest,
  getSpotifyConnectionRequest,
  getSyncRunRequest,
  identifyUserRequest,
  listLibraryChangesRequest,
  listSyncRunsRequest,
  refreshProfileRequest,
  startFirstSyncRequest,
  startSyncRequest,
  storeCredentialRequest,
} from './sync.requests.js';

/** Every request that the gateway may make, by the service that answers it. */
export const requestContracts: Readonly<Partial<Record<ServiceName, readonly RequestContract[]>>> =
  {
    'sync-service': [
      identifyUserRequest,
      storeCredentialRequest,
      startSyncRequest,
      startFirstSyncRequest,
      listSyncRunsRequest,
      getSyncRunRequest,
      getLibraryStatusRequest,
      cancelSyncRunRequest,
      approveRemovalsRequest,
      getSpotifyConnectionRequest,
      listLibraryChangesRequest,
      refreshProfileRequest,
      forgetPersonRequest,
    ],
    'enrichment-service': [
      getEnrichmentStatusRequest,
      getEnrichmentCoverageRequest,
      pauseEnrichmentRequest,
      prioritizeTracksRequest,
      listFailedRequestsRequest,
      retryFailedRequestRequest,
      retryFailedRequestsRequest,
      dismissFailedRequestRequest,
      getFeatureOverrideRequest,
      overrideFeaturesRequest,
      clearFeatureOverrideRequest,
    ],
    'gallery-service': galleryRequests,
  };

/** Requests of the operator's commands, which log in as the broker's administrator; the gateway may not make them. */
export const operatorRequestContracts: Readonly<
  Partial<Record<ServiceName, readonly RequestContract[]>>
> = {
  'sync-service': [replaySyncPageRequest],
  'enrichment-service': [replayEnrichmentPageRequest],
  'gallery-service': [startRebuildRequest, finishRebuildRequest],
};
