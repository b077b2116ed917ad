import {
  enrichmentCoverageSchema,
  enrichmentPauseSchema,
  prioritizeTracksBodySchema,
  tracksConcernedSchema,
} from '@app/contracts';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleCoverage, exampleTrackId } from './enrichment.examples.js';

export const getCoverageEndpoint = defineEndpoint({
  operationId: 'getCoverage',
  method: 'GET',
  path: '/api/coverage',
  tag: 'Gallery',
  summary: 'How many tracks have audio features, and from whom',
  access: 'gallery',
  limit: 'read',
  answers: {
    200: { description: 'The counts.', schema: enrichmentCoverageSchema, example: exampleCoverage },
  },
  problems: ['service_unavailable'],
});

export const pauseEnrichmentEndpoint = defineEndpoint({
  operationId: 'pauseEnrichment',
  method: 'PUT',
  path: '/api/admin/enrichment/pause',
  tag: 'Admin',
  summary: 'Stop asking feature providers, or go on',
  description:
    'It holds for all replicas until it is taken back; calls in flight are finished. Going on also ends the pause after a refusal of the credentials.',
  access: 'admin',
  limit: 'write',
  body: enrichmentPauseSchema,
  bodyExample: { paused: true },
  answers: {
    200: {
      description: 'What holds from now on.',
      schema: enrichmentPauseSchema,
      example: { paused: true, provider: null },
    },
  },
  problems: ['conflict', 'service_unavailable'],
});

export const prioritizeTracksEndpoint = defineEndpoint({
  operationId: 'prioritizeTracks',
  method: 'POST',
  path: '/api/admin/enrichment/priority',
  tag: 'Admin',
  summary: 'Have tracks asked for before others',
  description: 'What a person asks for may also use what is reserved of the budget.',
  access: 'admin',
  limit: 'write',
  body: prioritizeTracksBodySchema,
  bodyExample: { ids: [exampleTrackId], reason: 'person' },
  answers: {
    200: {
      description: 'How many of them are still to be asked for.',
      schema: tracksConcernedSchema,
      example: { tracks: 1 },
    },
  },
  problems: ['service_unavailable'],
});
