import { z } from 'zod';
import { enrichmentCoverageSchema } from '../http/coverage.schema.js';
import {
  enrichmentPauseSchema,
  prioritizeTracksBodySchema,
} from '../http/enrichment-control.schema.js';
import { enrichmentStatusSchema } from '../http/enrichment.schema.js';
import {
  failedRequestPageSchema,
  listFailedRequestsQuerySchema,
  retryFailedRequestsBodySchema,
  tracksConcernedSchema,
} from '../http/failed-request.schema.js';
import {
  featureOverrideBodySchema,
  featureOverrideSchema,
} from '../http/feature-override.schema.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { defineRequest } from './reply.js';

const oneTrackSchema = z.object({ spotifyId: spotifyTrackIdSchema });

export const getEnrichmentStatusRequest = defineRequest({
  subject: 'enrichment.get-status',
  request: z.object({}),
  reply: enrichmentStatusSchema,
});

export const getEnrichmentCoverageRequest = defineRequest({
  subject: 'enrichment.get-coverage',
  request: z.object({}),
  reply: enrichmentCoverageSchema,
});

/** Stops providers for all replicas until they are resumed; calls in flight are finished. */
export const pauseEnrichmentRequest = defineRequest({
  subject: 'enrichment.set-pause',
  request: enrichmentPauseSchema,
  reply: enrichmentPauseSchema,
});

/** Has tracks, and the other tracks of their recordings, asked for before others. */
export const prioritizeTracksRequest = defineRequest({
  subject: 'enrichment.prioritize-tracks',
  request: prioritizeTracksBodySchema,
  reply: tracksConcernedSchema,
});

export const listFailedRequestsRequest = defineRequest({
  subject: 'enrichment.list-failed-requests',
  request: listFailedRequestsQuerySchema,
  reply: failedRequestPageSchema,
});

/** Has one track asked for again at once. */
export const retryFailedRequestRequest = defineRequest({
  subject: 'enrichment.retry-failed-request',
  request: oneTrackSchema,
  reply: tracksConcernedSchema,
});

/** Has all tracks of one kind of failure asked for again. */
export const retryFailedRequestsRequest = defineRequest({
  subject: 'enrichment.retry-failed-requests',
  request: retryFailedRequestsBodySchema,
  reply: tracksConcernedSchema,
});

/** Has a track not asked for any more. */
export const dismissFailedRequestRequest = defineRequest({
  subject: 'enrichment.dismiss-failed-request',
  request: oneTrackSchema,
  reply: tracksConcernedSchema,
});

export const getFeatureOverrideRequest = defineRequest({
  subject: 'enrichment.get-feature-override',
  request: oneTrackSchema,
  reply: featureOverrideSchema,
});

/** Corrects a track's features; `overrides` replaces earlier corrections. */
export const overrideFeaturesRequest = defineRequest({
  subject: 'enrichment.override-features',
  request: oneTrackSchema.extend({ overrides: featureOverrideBodySchema }),
  reply: featureOverrideSchema,
});

/** Takes all corrections of a track back. */
export const clearFeatureOverrideRequest = defineRequest({
  subject: 'enrichment.clear-feature-override',
  request: oneTrackSchema,
  reply: featureOverrideSchema,
});
