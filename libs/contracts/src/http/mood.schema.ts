import { z } from 'zod';
import { audioFeaturesSchema } from '../words/audio-features.js';
import { moodSchema } from '../words/mood.js';

const rangeSchema = z.object({ min: z.number().optional(), max: z.number().optional() });

/** One mood preset: inclusive ranges that hold at once, and how many tracks of the gallery are in it. */
export const moodPresetSchema = z.object({
  mood: moodSchema,
  ranges: z.partialRecord(audioFeaturesSchema.keyof(), rangeSchema),
  count: z.int().nonnegative(),
});

/**
 * `GET /api/moods`. `withoutFeatures` of the `tracks` have no features (yet): nobody knows their mood, and they are in
 * none of the counts.
 */
export const moodListSchema = z
  .object({
    items: z.array(moodPresetSchema),
    tracks: z.int().nonnegative(),
    withoutFeatures: z.int().nonnegative(),
  })
  .meta({ id: 'MoodList' });
export type MoodList = z.infer<typeof moodListSchema>;
