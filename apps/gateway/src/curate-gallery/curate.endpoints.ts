import {
  hiddenListSchema,
  queryInteger,
  recordingDecisionBodySchema,
  recordingDecisionListSchema,
  recordingDecisionSchema,
  spotifyIdSchema,
} from '@app/contracts';
import { z } from 'zod';
import { trackParamsSchema } from '../browse-gallery/gallery.endpoints.js';
import { defineEndpoint } from '../declare-endpoints/endpoint.js';
import { exampleDecision, exampleHidden } from './curate.examples.js';

const artistParamsSchema = z.object({
  id: spotifyIdSchema.describe('the Spotify id of the artist'),
});
const decisionParamsSchema = z.object({
  id: queryInteger(1, Number.MAX_SAFE_INTEGER).describe('the number of the decision'),
});

const admin = { tag: 'Admin', access: 'admin' } as const;
const problems = ['not_found', 'service_unavailable'] as const;

export const decideRecordingEndpoint = defineEndpoint({
  ...admin,
  operationId: 'decideRecording',
  method: 'POST',
  path: '/api/admin/recordings/decisions',
  summary:
    'Split a release off its recording, join two recordings, or choose the canonical release',
  limit: 'write',
  body: recordingDecisionBodySchema,
  bodyExample: { kind: 'split', trackId: exampleDecision.trackId },
  answers: {
    201: {
      description: 'The decision, which holds from now on.',
      schema: recordingDecisionSchema,
      example: exampleDecision,
    },
  },
  problems,
});

export const listRecordingDecisionsEndpoint = defineEndpoint({
  ...admin,
  operationId: 'listRecordingDecisions',
  method: 'GET',
  path: '/api/admin/recordings/decisions',
  summary: 'All decisions about recordings, the newest first',
  limit: 'read',
  answers: {
    200: {
      description: 'The decisions, also those that were taken back.',
      schema: recordingDecisionListSchema,
      example: { items: [exampleDecision] },
    },
  },
});

export const undoRecordingDecisionEndpoint = defineEndpoint({
  ...admin,
  operationId: 'undoRecordingDecision',
  method: 'POST',
  path: '/api/admin/recordings/decisions/:id/undo',
  summary: 'Take a decision back',
  description: 'The later decisions go on to hold. Repeating it does no harm.',
  limit: 'write',
  params: decisionParamsSchema,
  answers: {
    200: {
      description: 'The decision, without effect from now on.',
      schema: recordingDecisionSchema,
      example: { ...exampleDecision, undoneAt: '2026-09-02T08:00:00.000Z' },
    },
  },
  problems,
});

export const listHiddenEndpoint = defineEndpoint({
  ...admin,
  operationId: 'listHidden',
  method: 'GET',
  path: '/api/admin/hidden',
  summary: 'The tracks and artists that are kept from the public',
  limit: 'read',
  answers: {
    200: { description: 'The newest first.', schema: hiddenListSchema, example: exampleHidden },
  },
});

export const hideTrackEndpoint = defineEndpoint({
  ...admin,
  operationId: 'hideTrack',
  method: 'PUT',
  path: '/api/admin/hidden/tracks/:id',
  summary: 'Keep a track from the public',
  limit: 'write',
  params: trackParamsSchema,
  answers: { 204: { description: 'The track is in no list and no count any more.' } },
  problems,
});

export const showTrackEndpoint = defineEndpoint({
  ...admin,
  operationId: 'unhideTrack',
  method: 'DELETE',
  path: '/api/admin/hidden/tracks/:id',
  summary: 'Show a hidden track again',
  limit: 'write',
  params: trackParamsSchema,
  answers: { 204: { description: 'The track is not hidden.' } },
});

export const hideArtistEndpoint = defineEndpoint({
  ...admin,
  operationId: 'hideArtist',
  method: 'PUT',
  path: '/api/admin/hidden/artists/:id',
  summary: 'Keep every track that credits an artist from the public, also those to come',
  limit: 'write',
  params: artistParamsSchema,
  answers: { 204: { description: 'The artist’s tracks are in no list and no count any more.' } },
});

export const showArtistEndpoint = defineEndpoint({
  ...admin,
  operationId: 'unhideArtist',
  method: 'DELETE',
  path: '/api/admin/hidden/artists/:id',
  summary: 'Show a hidden artist’s tracks again',
  limit: 'write',
  params: artistParamsSchema,
  answers: { 204: { description: 'The artist is not hidden.' } },
});
