import { listLibraryChangesEndpoint } from './browse-history/library-changes.endpoints.js';
import * as browse from './browse-gallery/gallery.endpoints.js';
import * as curate from './curate-gallery/curate.endpoints.js';
import { checkSpotifyEndpoint } from './check-spotify/spotify-check.endpoints.js';
import type { EndpointContract } from './declare-endpoints/endpoint.js';
import {
  describeApiEndpoint,
  healthEndpoint,
  showDocsEndpoint,
} from './describe-api/operations.endpoints.js';
import * as explore from './explore-gallery/explore.endpoints.js';
import { deleteAccountEndpoint, disconnectEndpoint } from './forget-person/account.endpoints.js';
import {
  endOtherSessionsEndpoint,
  endSessionEndpoint,
  listSessionsEndpoint,
} from './keep-sessions/own-sessions.endpoints.js';
import { showSessionEndpoint, signOutEndpoint } from './keep-sessions/session.endpoints.js';
import { listNoticesEndpoint } from './keep-notices/notice.endpoints.js';
import {
  createApiTokenEndpoint,
  listApiTokensEndpoint,
  revokeApiTokenEndpoint,
} from './keep-tokens/api-token.endpoints.js';
import {
  listPeopleEndpoint,
  removePersonEndpoint,
  setRegistrationEndpoint,
} from './manage-people/people.endpoints.js';
import { publishGalleryEndpoint } from './publish-gallery/publication.endpoints.js';
import {
  getEnrichmentStatusEndpoint,
  getLibraryStatusEndpoint,
} from './report-status/status.endpoints.js';
import {
  getCoverageEndpoint,
  pauseEnrichmentEndpoint,
  prioritizeTracksEndpoint,
} from './run-enrichment/enrichment.endpoints.js';
import {
  dismissFailedRequestEndpoint,
  listFailedRequestsEndpoint,
  retryFailedRequestEndpoint,
  retryFailedRequestsEndpoint,
} from './run-enrichment/failed-request.endpoints.js';
import {
  clearFeatureOverrideEndpoint,
  getFeatureOverrideEndpoint,
  overrideFeaturesEndpoint,
} from './run-enrichment/override.endpoints.js';
import {
  approveRemovalsEndpoint,
  cancelSyncRunEndpoint,
  getSyncRunEndpoint,
  listSyncRunsEndpoint,
  startSyncEndpoint,
} from './run-syncs/sync.endpoints.js';
import { getSpotifyConnectionEndpoint } from './show-connection/connection.endpoints.js';
import {
  createWebhookEndpoint,
  listWebhookDeliveriesEndpoint,
  listWebhooksEndpoint,
  removeWebhookEndpoint,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from './send-webhooks/webhook.endpoints.js';
import {
  adminEntranceEndpoint,
  callbackEndpoint,
  visitorEntranceEndpoint,
} from './sign-in/sign-in.endpoints.js';
import { streamEventsEndpoint } from './stream-events/events.endpoints.js';

/** Everything that the gateway offers over HTTP, beside the page itself. */
export const endpoints: readonly EndpointContract[] = [
  browse.listTracksEndpoint,
  explore.getFacetsEndpoint,
  explore.getTrackMapEndpoint,
  browse.getTrackEndpoint,
  browse.getRecordingEndpoint,
  explore.findSimilarTracksEndpoint,
  browse.getArtistEndpoint,
  browse.getAlbumEndpoint,
  explore.listMoodsEndpoint,
  explore.getStatsEndpoint,
  browse.getGallerySummaryEndpoint,
  listLibraryChangesEndpoint,
  curate.decideRecordingEndpoint,
  curate.listRecordingDecisionsEndpoint,
  curate.undoRecordingDecisionEndpoint,
  curate.listHiddenEndpoint,
  curate.hideTrackEndpoint,
  curate.showTrackEndpoint,
  curate.hideArtistEndpoint,
  curate.showArtistEndpoint,
  streamEventsEndpoint,
  showSessionEndpoint,
  visitorEntranceEndpoint,
  adminEntranceEndpoint,
  callbackEndpoint,
  signOutEndpoint,
  listSessionsEndpoint,
  endSessionEndpoint,
  endOtherSessionsEndpoint,
  listApiTokensEndpoint,
  createApiTokenEndpoint,
  revokeApiTokenEndpoint,
  disconnectEndpoint,
  deleteAccountEndpoint,
  startSyncEndpoint,
  listSyncRunsEndpoint,
  getSyncRunEndpoint,
  cancelSyncRunEndpoint,
  approveRemovalsEndpoint,
  getSpotifyConnectionEndpoint,
  getLibraryStatusEndpoint,
  getEnrichmentStatusEndpoint,
  getCoverageEndpoint,
  pauseEnrichmentEndpoint,
  prioritizeTracksEndpoint,
  listFailedRequestsEndpoint,
  retryFailedRequestsEndpoint,
  retryFailedRequestEndpoint,
  dismissFailedRequestEndpoint,
  getFeatureOverrideEndpoint,
  overrideFeaturesEndpoint,
  clearFeatureOverrideEndpoint,
  publishGalleryEndpoint,
  checkSpotifyEndpoint,
  listPeopleEndpoint,
  removePersonEndpoint,
  setRegistrationEndpoint,
  listNoticesEndpoint,
  listWebhooksEndpoint,
  createWebhookEndpoint,
  updateWebhookEndpoint,
  removeWebhookEndpoint,
  testWebhookEndpoint,
  listWebhookDeliveriesEndpoint,
  describeApiEndpoint,
  showDocsEndpoint,
  healthEndpoint,
];
