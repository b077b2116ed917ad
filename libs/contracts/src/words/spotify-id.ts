import { z } from 'zod';

/** A Spotify track id: 22 base-62 characters. */
export const spotifyTrackIdSchema = z
  .string()
  .regex(/^[0-9A-Za-z]{22}$/, 'a Spotify id has 22 letters and digits');
