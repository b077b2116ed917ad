import { z } from 'zod';
import type { AudioFeatures } from './audio-features.js';

/** The mood presets. Their names for people live in the page. */
export const moods = [
  'happy',
  'sad',
  'energetic',
  'calm',
  'dance',
  'focus',
  'acoustic',
  'intense',
] as const;
export const moodSchema = z.enum(moods);
export type Mood = z.infer<typeof moodSchema>;

/** An inclusive range; an end that is left out is open. In the unit of the feature. */
export interface FeatureRange {
  readonly min?: number;
  readonly max?: number;
}
export type MoodRanges = Readonly<Partial<Record<keyof AudioFeatures, FeatureRange>>>;

/**
 * What each mood means: every range holds at once, and a track that lacks one of the features is in none of the moods
 * that ask for it. The cuts are this project's own choice.
 */
export const moodRanges: Readonly<Record<Mood, MoodRanges>> = {
  happy: { valence: { min: 0.6 }, energy: { min: 0.5 } },
  sad: { valence: { max: 0.35 }, energy: { max: 0.5 } },
  energetic: { energy: { min: 0.75 }, tempo: { min: 110 } },
  calm: { energy: { max: 0.4 }, loudness: { max: -8 } },
  dance: { danceability: { min: 0.7 }, energy: { min: 0.5 } },
  focus: { instrumentalness: { min: 0.5 }, speechiness: { max: 0.1 }, energy: { max: 0.7 } },
  acoustic: { acousticness: { min: 0.7 }, energy: { max: 0.6 } },
  intense: { energy: { min: 0.8 }, valence: { max: 0.4 } },
};
