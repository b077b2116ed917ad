import { z } from 'zod';
import { audioFeaturesSchema, genreSchema } from '../words/audio-features.js';
import { featureProviderSchema, matchDoubtSchema, matchedBySchema } from '../words/provider.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { defineEvent } from './event-contract.js';

/**
 * Audio features were attached to a track, for good. `sharedFrom` names the track of the same recording (same ISRC)
 * whose answer this is, or is null where the provider was asked for this very track. `doubts` names what did not agree
 * with the track after a match by ISRC; it is absent where nothing is in doubt.
 */
export const TrackEnrichedV1 = defineEvent({
  type: 'TrackEnriched',
  version: 1,
  subject: 'tracks.enriched.v1',
  slug: 'track-enriched',
  publisher: 'enrichment-service',
  consumers: ['gallery-service'],
  data: z.object({
    spotifyId: spotifyTrackIdSchema,
    provider: featureProviderSchema,
    matchedBy: matchedBySchema,
    sharedFrom: spotifyTrackIdSchema.nullable(),
    fetchedAt: z.iso.datetime(),
    features: audioFeaturesSchema,
    genres: z.array(genreSchema),
    doubts: z.array(matchDoubtSchema).optional(),
  }),
  idOf: (data) => `TrackEnriched.v1:${data.spotifyId}:${data.provider}`,
});
