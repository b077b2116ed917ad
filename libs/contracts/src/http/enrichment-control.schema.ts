import { z } from 'zod';
import { featureProviderSchema } from '../words/provider.js';
import { priorityReasonSchema } from '../words/request-usefulness.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';

/** `PUT /api/admin/enrichment/pause`: stops or resumes one provider, or all of them. */
export const enrichmentPauseSchema = z.strictObject({
  paused: z.boolean(),
  provider: featureProviderSchema.nullable().default(null).describe('null: all of them'),
});
export type EnrichmentPause = z.infer<typeof enrichmentPauseSchema>;

/** `POST /api/admin/enrichment/priority`: tracks that are asked for before others. */
export const prioritizeTracksBodySchema = z.strictObject({
  ids: z.array(spotifyTrackIdSchema).min(1).max(500),
  reason: priorityReasonSchema.default('person'),
});
