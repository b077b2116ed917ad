import {
  gallerySummarySchema,
  listTracksQuerySchema,
  spotifyTrackIdSchema,
  trackPageSchema,
  trackSchema,
} from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleSummary, exampleTrack } from './gallery.examples.js';

export const listTracksEndpoint = defineEndpoint({
  operationId: 'listTracks',
  method: 'GET',
  path: '/api/tracks',
  tag: 'Gallery',
  summary: 'A page of the gallery, the track saved last first',
  access: 'gallery',
  limit: 'read',
  query: listTracksQuerySchema,
  answers: {
    200: {
      description: 'The page; ask again with `nextCursor` for the following one.',
      schema: trackPageSchema,
      example: { items: [exampleTrack], nextCursor: null },
    },
  },
  problems: ['invalid_cursor', 'service_unavailable'],
});

export const getTrackEndpoint = defineEndpoint({
  operationId: 'getTrack',
  method: 'GET',
  path: '/api/tracks/:id',
  tag: 'Gallery',
  summary: 'One track',
  access: 'gallery',
  limit: 'read',
  params: z.object({ id: spotifyTrackIdSchema.describe('the Spotify id of the track') }),
  answers: { 200: { description: 'The track.', schema: trackSchema, example: exampleTrack } },
  problems: ['not_found', 'service_unavailable'],
});

export const getGallerySummaryEndpoint = defineEndpoint({
  operationId: 'getGallerySummary',
  method: 'GET',
  path: '/api/gallery',
  tag: 'Gallery',
  summary: 'The size and state of the gallery',
  access: 'gallery',
  limit: 'read',
  answers: {
    200: {
      description: 'Numbers of tracks.',
      schema: gallerySummarySchema,
      example: exampleSummary,
    },
  },
  problems: ['service_unavailable'],
});
