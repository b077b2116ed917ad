import {
  featureOverrideBodySchema,
  featureOverrideSchema,
  spotifyTrackIdSchema,
} from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleOverride } from './enrichment.examples.js';

const shared = {
  path: '/api/admin/tracks/:id/override',
  tag: 'Admin',
  access: 'admin',
  params: z.object({ id: spotifyTrackIdSchema.describe('the Spotify id of the track') }),
  problems: ['not_found', 'service_unavailable'],
} as const;

export const getFeatureOverrideEndpoint = defineEndpoint({
  ...shared,
  operationId: 'getFeatureOverride',
  method: 'GET',
  summary: 'What a provider gave for a track, and what is corrected',
  limit: 'read',
  answers: {
    200: { description: 'Both.', schema: featureOverrideSchema, example: exampleOverride },
  },
});

export const overrideFeaturesEndpoint = defineEndpoint({
  ...shared,
  operationId: 'overrideFeatures',
  method: 'PUT',
  summary: 'Correct features of a track',
  description:
    'The body names all values that are corrected from now on; what the provider gave stays beside them.',
  limit: 'write',
  body: featureOverrideBodySchema,
  bodyExample: { tempo: 87.015 },
  answers: {
    200: {
      description: 'What holds from now on.',
      schema: featureOverrideSchema,
      example: exampleOverride,
    },
  },
});

export const clearFeatureOverrideEndpoint = defineEndpoint({
  ...shared,
  operationId: 'clearFeatureOverride',
  method: 'DELETE',
  summary: 'Take all corrections of a track back',
  limit: 'write',
  answers: {
    200: {
      description: 'What the provider gave counts again.',
      schema: featureOverrideSchema,
      example: { ...exampleOverride, overrides: {}, overriddenAt: null },
    },
  },
});
