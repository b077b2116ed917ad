import { z } from 'zod';
import { spotifyTrackIdSchema } from './spotify-id.js';

/** An artist as credited on a track; `id` is null where Spotify gives none. */
export const artistRefSchema = z.object({ id: z.string().nullable(), name: z.string() });

/** The album a track was saved from. `releaseDate` is as precise as Spotify knows it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const albumRefSchema = z.object({
  id: z.string().nullable(),
  name: z.string(),
  releaseDate: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  coverUrl: z.url().nullable(),
});

/** What is known of a track without any person or provider in it. `durationMs` is in milliseconds. */
export const trackDescriptionSchema = z.object({
  spotifyId: spotifyTrackIdSchema,
  isrc: z.string().length(12).nullable(),
  name: z.string().min(1),
  artists: z.array(artistRefSchema),
  album: albumRefSchema,
  durationMs: z.int().nonnegative(),
  explicit: z.boolean(),
});
export type TrackDescription = z.infer<typeof trackDescriptionSchema>;
