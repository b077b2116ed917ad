import { z } from 'zod';
import { audioFeaturesSchema, genreSchema } from '../words/audio-features.js';
import { featureStateSchema } from '../words/feature-state.js';
import { featureProviderSchema, matchDoubtSchema, matchedBySchema } from '../words/provider.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { trackDescriptionSchema } from '../words/track-description.js';

/**
 * Where a track's features came from. `sharedFrom`: the track of the same ISRC whose answer it is. `doubts`: what of the
 * provider's song does not agree with the track; absent where nothing is in doubt.
 */
export const featureSourceSchema = z.object({
  provider: featureProviderSchema,
  matchedBy: matchedBySchema,
  sharedFrom: spotifyTrackIdSchema.nullable(),
  fetchedAt: z.iso.datetime(),
  doubts: z.array(matchDoubtSchema).optional(),
});

/**
 * One track as the gallery shows it. `features` are the values that count: the admin's corrections over what the
 * provider gave; null where neither gave any. `overridden` names the corrected features, each with the provider's value;
 * absent where there are none.
 */
export const trackSchema = z
  .object({
    id: spotifyTrackIdSchema,
    ...trackDescriptionSchema.omit({ spotifyId: true }).shape,
    spotifyUrl: z.url(),
    addedAt: z.iso
      .datetime()
      .nullable()
      .describe('when the track was last saved; null if it never was'),
    saved: z.boolean().describe('false once the track was removed from the library'),
    featureState: featureStateSchema,
    features: audioFeaturesSchema.nullable(),
    overridden: audioFeaturesSchema.partial().optional(),
    featureSource: featureSourceSchema.nullable(),
    genres: z.array(genreSchema),
  })
  .meta({ id: 'Track' });
export type Track = z.infer<typeof trackSchema>;

/** The size and state of the gallery, in whole tracks. */
export const gallerySummarySchema = z
  .object({
    tracks: z.int().nonnegative(),
    saved: z.int().nonnegative(),
    byFeatureState: z.record(featureStateSchema, z.int().nonnegative()),
  })
  .meta({ id: 'GallerySummary' });
export type GallerySummary = z.infer<typeof gallerySummarySchema>;
