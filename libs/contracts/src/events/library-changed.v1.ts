import { z } from 'zod';
import { libraryChangeKindSchema } from '../words/sync-run.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { defineEvent } from './event-contract.js';

/**
 * A track was saved to, removed from, or returned to the gallery's library. `sequence` grows with every change of the
 * library, so that a consumer can tell the newer of two changes whatever order they arrive in.
 * `addedAt` is the moment of saving as Spotify tells it (UTC, whole seconds).
 */
export const LibraryChangedV1 = defineEvent({
  type: 'LibraryChanged',
  version: 1,
  subject: 'library.changed.v1',
  slug: 'library-changed',
  publisher: 'sync-service',
  consumers: ['gallery-service', 'enrichment-service'],
  data: z.object({
    spotifyId: spotifyTrackIdSchema,
    change: libraryChangeKindSchema,
    addedAt: z.iso.datetime(),
    sequence: z.int().positive(),
  }),
  idOf: (data) => `LibraryChanged.v1:${data.sequence}`,
});
