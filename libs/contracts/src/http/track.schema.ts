import { z } from 'zod';
import { audioFeaturesSchema, genreSchema } from '../words/audio-features.js';
import { featureStateSchema } from '../words/feature-state.js';
import { featureProviderSchema, matchedBySchema } from '../words/provider.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { trackDescriptionSchema } from '../words/track-description.js';

/** Where a track's features came from. `sharedFrom`: the track of the same ISRC whose answer it is. */
export const featureSourceSchema = z.object({
  provider: featureProviderSchema,
  matchedBy: matchedBySchema,
  sharedFrom: spotifyTrackIdSchema.nullable(),
  fetchedAt: z.iso.datetime(),
});

/** One track as the gallery shows it. `features` is null unless `featureState` is `enriched`. */
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
    featureSource: featureSourceSchema.nullable(),
    genres: z.array(genreSchema),
  })
  .meta({ id: 'Track' });
export type Track = z.infer<typeof trackSchema>;

/** A page of tracks; `nextCursor` is null on the last one. */
export const trackPageSchema = z
  .object({ items: z.array(trackSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'TrackPage' });
export type TrackPage = z.infer<typeof trackPageSchema>;

/** Query of `GET /api/tracks`. Unknown parameters are refused by name. */
export const listTracksQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('page size, 1–200'),
  cursor: z.string().min(1).max(512).optional().describe('`nextCursor` of the page before'),
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('part of a name, artist or album, in any case'),
});
export type ListTracksQuery = z.infer<typeof listTracksQuerySchema>;

/** The size and state of the gallery, in whole tracks. */
export const gallerySummarySchema = z
  .object({
    tracks: z.int().nonnegative(),
    saved: z.int().nonnegative(),
    byFeatureState: z.record(featureStateSchema, z.int().nonnegative()),
  })
  .meta({ id: 'GallerySummary' });
export type GallerySummary = z.infer<typeof gallerySummarySchema>;
