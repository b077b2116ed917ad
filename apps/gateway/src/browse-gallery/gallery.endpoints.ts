import {
  albumPageSchema,
  artistPageSchema,
  gallerySummarySchema,
  listTracksQuerySchema,
  pageQuerySchema,
  recordingSchema,
  sparseTrackPageSchema,
  spotifyIdSchema,
  spotifyTrackIdSchema,
  trackPageSchema,
  trackSchema,
} from '@app/contracts';
import { z } from 'zod';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import {
  exampleAlbum,
  exampleArtist,
  exampleRecording,
  exampleSummary,
  exampleTrack,
} from './gallery.examples.js';

export const trackParamsSchema = z.object({
  id: spotifyTrackIdSchema.describe('the Spotify id of the track'),
});

export const listTracksEndpoint = defineEndpoint({
  operationId: 'listTracks',
  method: 'GET',
  path: '/api/tracks',
  tag: 'Gallery',
  summary: 'A page of the tracks that the filters let through',
  description:
    'All filters that are given hold at once. Pages follow each other by `nextCursor`, which belongs to its filters and ' +
    'its order; tracks that arrive meanwhile move nothing. With `fields`, the tracks have these fields only.',
  access: 'gallery',
  limit: 'read',
  query: listTracksQuerySchema,
  answers: {
    200: {
      description: 'The page; ask again with `nextCursor` for the following one.',
      schema: z.union([trackPageSchema, sparseTrackPageSchema]),
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
  params: trackParamsSchema,
  answers: { 200: { description: 'The track.', schema: trackSchema, example: exampleTrack } },
  problems: ['not_found', 'service_unavailable'],
});

export const getRecordingEndpoint = defineEndpoint({
  operationId: 'getRecording',
  method: 'GET',
  path: '/api/tracks/:id/recording',
  tag: 'Gallery',
  summary: 'The recording that a track is a release of, with all its releases',
  access: 'gallery',
  limit: 'read',
  params: trackParamsSchema,
  answers: {
    200: {
      description: 'The recording; the canonical release comes first.',
      schema: recordingSchema,
      example: exampleRecording,
    },
  },
  problems: ['not_found', 'service_unavailable'],
});

export const getArtistEndpoint = defineEndpoint({
  operationId: 'getArtist',
  method: 'GET',
  path: '/api/artists/:id',
  tag: 'Gallery',
  summary: 'One artist with the tracks that credit them',
  access: 'gallery',
  limit: 'read',
  params: z.object({ id: spotifyIdSchema.describe('the Spotify id of the artist') }),
  query: pageQuerySchema,
  answers: {
    200: { description: 'The artist.', schema: artistPageSchema, example: exampleArtist },
  },
  problems: ['not_found', 'invalid_cursor', 'service_unavailable'],
});

export const getAlbumEndpoint = defineEndpoint({
  operationId: 'getAlbum',
  method: 'GET',
  path: '/api/albums/:id',
  tag: 'Gallery',
  summary: 'One album with its tracks',
  access: 'gallery',
  limit: 'read',
  params: z.object({ id: spotifyIdSchema.describe('the Spotify id of the album') }),
  query: pageQuerySchema,
  answers: { 200: { description: 'The album.', schema: albumPageSchema, example: exampleAlbum } },
  problems: ['not_found', 'invalid_cursor', 'service_unavailable'],
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
