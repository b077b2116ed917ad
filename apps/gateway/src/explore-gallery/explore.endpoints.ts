import {
  facetsQuerySchema,
  galleryStatsSchema,
  moodListSchema,
  similarTracksQuerySchema,
  similarTracksSchema,
  trackFacetsSchema,
  trackMapQuerySchema,
  trackMapSchema,
} from '@app/contracts';
import { trackParamsSchema } from '../browse-gallery/gallery.endpoints.js';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleFacets, exampleMap, exampleMoods, exampleSimilar } from './explore.examples.js';
import { exampleStats } from './stats.examples.js';

export const getFacetsEndpoint = defineEndpoint({
  operationId: 'getFacets',
  method: 'GET',
  path: '/api/tracks/facets',
  tag: 'Gallery',
  summary: 'What the filters find, counted: histograms, artists, genres, keys, decades, moods',
  description:
    'Each part is counted without its own filter, so that it shows what a change of that filter would do.',
  access: 'gallery',
  limit: 'read',
  query: facetsQuerySchema,
  answers: {
    200: { description: 'The counts.', schema: trackFacetsSchema, example: exampleFacets },
  },
  problems: ['service_unavailable'],
});

export const findSimilarTracksEndpoint = defineEndpoint({
  operationId: 'findSimilarTracks',
  method: 'GET',
  path: '/api/tracks/:id/similar',
  tag: 'Gallery',
  summary: 'The tracks nearest to one by their features, with reasons',
  description:
    'Exact nearest neighbours over the standardised features. The weights say how much each feature counts; the filters ' +
    'bound who may be found. Other releases of the same recording are left out.',
  access: 'gallery',
  limit: 'expensive',
  params: trackParamsSchema,
  query: similarTracksQuerySchema,
  answers: {
    200: {
      description: 'The nearest first; none where the track has no features itself.',
      schema: similarTracksSchema,
      example: exampleSimilar,
    },
  },
  problems: ['not_found', 'service_unavailable'],
});

export const getTrackMapEndpoint = defineEndpoint({
  operationId: 'getTrackMap',
  method: 'GET',
  path: '/api/tracks/map',
  tag: 'Gallery',
  summary: 'The tracks that the filters find as points of two features',
  access: 'gallery',
  limit: 'expensive',
  query: trackMapQuerySchema,
  answers: {
    200: { description: 'The points, by column.', schema: trackMapSchema, example: exampleMap },
  },
  problems: ['invalid_cursor', 'service_unavailable'],
});

export const listMoodsEndpoint = defineEndpoint({
  operationId: 'listMoods',
  method: 'GET',
  path: '/api/moods',
  tag: 'Gallery',
  summary: 'The mood presets: their ranges, and how many tracks are in each',
  access: 'gallery',
  limit: 'read',
  answers: { 200: { description: 'The presets.', schema: moodListSchema, example: exampleMoods } },
  problems: ['service_unavailable'],
});

export const getStatsEndpoint = defineEndpoint({
  operationId: 'getStats',
  method: 'GET',
  path: '/api/stats',
  tag: 'Gallery',
  summary: 'The gallery in numbers: size, coverage, growth, distributions, extremes',
  access: 'gallery',
  limit: 'expensive',
  answers: {
    200: { description: 'The numbers.', schema: galleryStatsSchema, example: exampleStats },
  },
  problems: ['service_unavailable'],
});
