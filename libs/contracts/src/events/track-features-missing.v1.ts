import { z } from 'zod';
import { featureProviderSchema } from '../words/provider.js';
import { missingFeatureStateSchema } from '../words/feature-state.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { defineEvent } from './event-contract.js';

/**
 * A provider was asked for a track and there are no features, so far. `attempt` counts the answers of this kind for
 * this track; a later answer replaces an earlier one, and features replace them all.
 */
export const TrackFeaturesMissingV1 = defineEvent({
  type: 'TrackFeaturesMissing',
  version: 1,
  subject: 'tracks.features-missing.v1',
  slug: 'track-features-missing',
  publisher: 'enrichment-service',
  consumers: ['gallery-service'],
  data: z.object({
    spotifyId: spotifyTrackIdSchema,
    provider: featureProviderSchema,
    state: missingFeatureStateSchema,
    attempt: z.int().positive(),
    askedAt: z.iso.datetime(),
  }),
  idOf: (data) => `TrackFeaturesMissing.v1:${data.spotifyId}:${data.provider}:${data.attempt}`,
});
