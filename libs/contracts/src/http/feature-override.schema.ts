import { z } from 'zod';
import { audioFeaturesSchema } from '../words/audio-features.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';

const share = z.number().min(0).max(1).optional();

/** `PUT /api/admin/tracks/:id/override`: all values that are corrected from now on; the others are the provider's. */
export const featureOverrideBodySchema = z
  .strictObject({
    tempo: z.number().min(20).max(500).optional().describe('beats per minute'),
    energy: share,
    danceability: share,
    valence: share,
    acousticness: share,
    instrumentalness: share,
    liveness: share,
    speechiness: share,
    loudness: z.number().min(-100).max(20).optional().describe('dB'),
    key: z.int().min(0).max(11).optional().describe('pitch class, 0 is C'),
    mode: z.int().min(0).max(1).optional().describe('0 minor, 1 major'),
    timeSignature: z.int().min(1).max(32).optional().describe('beats per bar'),
  })
  .refine((overrides) => Object.values(overrides).some((value) => value !== undefined), {
    message: 'names no value to correct',
  })
  .meta({ id: 'FeatureOverrides' });
export type FeatureOverrides = z.infer<typeof featureOverrideBodySchema>;

/** What the provider gave for a track, and what the admin has corrected. `overrides` is empty where nothing is. */
export const featureOverrideSchema = z
  .object({
    spotifyId: spotifyTrackIdSchema,
    provided: audioFeaturesSchema.nullable(),
    overrides: audioFeaturesSchema.partial(),
    overriddenAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'FeatureOverride' });
export type FeatureOverride = z.infer<typeof featureOverrideSchema>;
