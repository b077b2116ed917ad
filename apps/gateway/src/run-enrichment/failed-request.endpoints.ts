import {
  failedRequestPageSchema,
  listFailedRequestsQuerySchema,
  retryFailedRequestsBodySchema,
  spotifyTrackIdSchema,
  tracksConcernedSchema,
} from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleFailures } from './enrichment.examples.js';

const params = z.object({ id: spotifyTrackIdSchema.describe('the Spotify id of the track') });
const one = { schema: tracksConcernedSchema, example: { tracks: 1 } };

export const listFailedRequestsEndpoint = defineEndpoint({
  operationId: 'listFailedRequests',
  method: 'GET',
  path: '/api/admin/failed-requests',
  tag: 'Admin',
  summary: 'Tracks without features, and why',
  description:
    'One row per track, the newest first. Without a status: what is neither resolved nor dismissed.',
  access: 'admin',
  limit: 'read',
  query: listFailedRequestsQuerySchema,
  answers: {
    200: { description: 'A page.', schema: failedRequestPageSchema, example: exampleFailures },
  },
  problems: ['invalid_cursor', 'service_unavailable'],
});

export const retryFailedRequestsEndpoint = defineEndpoint({
  operationId: 'retryFailedRequests',
  method: 'POST',
  path: '/api/admin/failed-requests/retry',
  tag: 'Admin',
  summary: 'Ask again for all tracks of one kind of failure',
  access: 'admin',
  limit: 'write',
  body: retryFailedRequestsBodySchema,
  bodyExample: { outcome: 'unavailable' },
  answers: { 200: { description: 'How many tracks are due now.', ...one } },
  problems: ['service_unavailable'],
});

export const retryFailedRequestEndpoint = defineEndpoint({
  operationId: 'retryFailedRequest',
  method: 'POST',
  path: '/api/admin/failed-requests/:id/retry',
  tag: 'Admin',
  summary: 'Ask again for one track, before others',
  access: 'admin',
  limit: 'write',
  params,
  answers: { 200: { description: 'The track is due now.', ...one } },
  problems: ['not_found', 'service_unavailable'],
});

export const dismissFailedRequestEndpoint = defineEndpoint({
  operationId: 'dismissFailedRequest',
  method: 'POST',
  path: '/api/admin/failed-requests/:id/dismiss',
  tag: 'Admin',
  summary: 'Neither ask for a track nor show its failure any more',
  access: 'admin',
  limit: 'write',
  params,
  answers: { 200: { description: 'The failure has left the list.', ...one } },
  problems: ['not_found', 'service_unavailable'],
});
