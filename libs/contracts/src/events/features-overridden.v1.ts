import { z } from 'zod';
import { audioFeaturesSchema } from '../words/audio-features.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { defineEvent } from './event-contract.js';

/**
 * The admin corrected some of a track's features, or took the corrections back. `overrides` holds every value that is
 * corrected now: an empty object means that what the providers gave counts again. `sequence` grows with every change,
 * so that a consumer can tell the newer of two whatever order they arrive in.
 */
export const FeaturesOverriddenV1 = defineEvent({
  type: 'FeaturesOverridden',
  version: 1,
  subject: 'tracks.features-overridden.v1',
  slug: 'features-overridden',
  publisher: 'enrichment-service',
  consumers: ['gallery-service'],
  data: z.object({
    spotifyId: spotifyTrackIdSchema,
    overrides: audioFeaturesSchema.partial(),
    sequence: z.int().positive(),
    overriddenAt: z.iso.datetime(),
  }),
  idOf: (data) => `FeaturesOverridden.v1:${data.sequence}`,
});
