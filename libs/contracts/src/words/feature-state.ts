import { z } from 'zod';

/**
 * Where a track stands on its way to audio features.
 *
 * - `pending`: not asked yet, or asked and to be asked again soon
 * - `enriched`: features are attached
 * - `not_found`: the provider does not know the track
 * - `no_audio`: the provider knows the track but has no audio analysis of it
 * - `failed`: the provider could not be asked successfully and nobody will try again by itself
 */
export const featureStates = ['pending', 'enriched', 'not_found', 'no_audio', 'failed'] as const;
export const featureStateSchema = z.enum(featureStates);
export type FeatureState = z.infer<typeof featureStateSchema>;

/** The states in which a track was asked for and has no features. */
export const missingFeatureStates = [
  'not_found',
  'no_audio',
  'failed',
] as const satisfies readonly FeatureState[];
export const missingFeatureStateSchema = z.enum(missingFeatureStates);
export type MissingFeatureState = z.infer<typeof missingFeatureStateSchema>;
