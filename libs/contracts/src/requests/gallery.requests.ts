import { z } from 'zod';
import {
  gallerySummarySchema,
  listTracksQuerySchema,
  trackPageSchema,
  trackSchema,
} from '../http/track.schema.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { defineRequest } from './reply.js';

/** A page of the gallery. The reply's bytes are passed on to the client unparsed. */
export const listTracksRequest = defineRequest({
  subject: 'gallery.list-tracks',
  request: listTracksQuerySchema,
  reply: trackPageSchema,
});

/** One track of the gallery. The reply's bytes are passed on to the client unparsed. */
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
