import { z } from 'zod';
import { albumPageSchema, artistPageSchema, pageQuerySchema } from '../http/artist.schema.js';
import { facetsQuerySchema, trackFacetsSchema } from '../http/facets.schema.js';
import { hiddenListSchema } from '../http/hidden.schema.js';
import {
  listTracksQuerySchema,
  sparseTrackPageSchema,
  trackPageSchema,
} from '../http/list-tracks.schema.js';
import { moodListSchema } from '../http/mood.schema.js';
import {
  recordingDecisionBodySchema,
  recordingDecisionListSchema,
  recordingDecisionSchema,
  recordingSchema,
} from '../http/recording.schema.js';
import { similarTracksQuerySchema, similarTracksSchema } from '../http/similar.schema.js';
import { galleryStatsSchema } from '../http/stats.schema.js';
import { trackMapQuerySchema, trackMapSchema } from '../http/track-map.schema.js';
import { gallerySummarySchema, trackSchema } from '../http/track.schema.js';
import { spotifyIdSchema, spotifyTrackIdSchema } from '../words/spotify-id.js';
import { defineRequest } from './reply.js';

/*
 * Reads of the gallery. The replies' bytes are passed on to the client unparsed.
 */

/** A page of the gallery. */
export const listTracksRequest = defineRequest({
  subject: 'gallery.list-tracks',
  request: listTracksQuerySchema,
  reply: z.union([trackPageSchema, sparseTrackPageSchema]),
});

/** One track of the gallery. */
export const getTrackRequest = defineRequest({
  subject: 'gallery.get-track',
  request: z.object({ id: spotifyTrackIdSchema }),
  reply: trackSchema,
});

export const getGallerySummaryRequest = defineRequest({
  subject: 'gallery.get-summary',
  request: z.object({}),
  reply: gallerySummarySchema,
});

export const getFacetsRequest = defineRequest({
  subject: 'gallery.get-facets',
  request: facetsQuerySchema,
  reply: trackFacetsSchema,
});

export const findSimilarTracksRequest = defineRequest({
  subject: 'gallery.find-similar',
  request: z.object({ id: spotifyTrackIdSchema, query: similarTracksQuerySchema }),
  reply: similarTracksSchema,
});

export const getTrackMapRequest = defineRequest({
  subject: 'gallery.get-map',
  request: trackMapQuerySchema,
  reply: trackMapSchema,
});

export const getArtistRequest = defineRequest({
  subject: 'gallery.get-artist',
  request: z.object({ id: spotifyIdSchema, query: pageQuerySchema }),
  reply: artistPageSchema,
});

export const getAlbumRequest = defineRequest({
  subject: 'gallery.get-album',
  request: z.object({ id: spotifyIdSchema, query: pageQuerySchema }),
  reply: albumPageSchema,
});

export const listMoodsRequest = defineRequest({
  subject: 'gallery.list-moods',
  request: z.object({}),
  reply: moodListSchema,
});

export const getStatsRequest = defineRequest({
  subject: 'gallery.get-stats',
  request: z.object({}),
  reply: galleryStatsSchema,
});

/** The recording that a release belongs to. */
export const getRecordingRequest = defineRequest({
  subject: 'gallery.get-recording',
  request: z.object({ id: spotifyTrackIdSchema }),
  reply: recordingSchema,
});

export const decideRecordingRequest = defineRequest({
  subject: 'gallery.decide-recording',
  request: z.object({ decision: recordingDecisionBodySchema, decidedBy: z.string().min(1) }),
  reply: recordingDecisionSchema,
});

export const listRecordingDecisionsRequest = defineRequest({
  subject: 'gallery.list-recording-decisions',
  request: z.object({}),
  reply: recordingDecisionListSchema,
});

/** Take a decision back; one that was taken back already stays so. */
export const undoRecordingDecisionRequest = defineRequest({
  subject: 'gallery.undo-recording-decision',
  request: z.object({ id: z.int().positive(), decidedBy: z.string().min(1) }),
  reply: recordingDecisionSchema,
});

export const listHiddenRequest = defineRequest({
  subject: 'gallery.list-hidden',
  request: z.object({}),
  reply: hiddenListSchema,
});

/** Hide a track from the public, or show it again; what is so already stays so. */
export const hideTrackRequest = defineRequest({
  subject: 'gallery.hide-track',
  request: z.object({ id: spotifyTrackIdSchema, hidden: z.boolean() }),
  reply: z.object({ hidden: z.boolean() }),
});

/** Hide every track that credits an artist, also those to come, or show them again. */
export const hideArtistRequest = defineRequest({
  subject: 'gallery.hide-artist',
  request: z.object({ id: spotifyIdSchema, hidden: z.boolean() }),
  reply: z.object({ hidden: z.boolean() }),
});

/** Every request that the gateway may make of the gallery-service. */
export const galleryRequests = [
  listTracksRequest,
  getTrackRequest,
  getGallerySummaryRequest,
  getFacetsRequest,
  findSimilarTracksRequest,
  getTrackMapRequest,
  getArtistRequest,
  getAlbumRequest,
  listMoodsRequest,
  getStatsRequest,
  getRecordingRequest,
  decideRecordingRequest,
  listRecordingDecisionsRequest,
  undoRecordingDecisionRequest,
  listHiddenRequest,
  hideTrackRequest,
  hideArtistRequest,
];
