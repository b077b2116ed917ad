import { z } from 'zod';

const SPOTIFY_ID = /^[0-9A-Za-z]{22}$/;

/** A Spotify track id: 22 base-62 characters. */
export const spotifyTrackIdSchema = z
  .string()
  .regex(SPOTIFY_ID, 'a Spotify id has 22 letters and digits');

/** The Spotify id of an artist or album, in the same form. */
export const spotifyIdSchema = z
  .string()
  .regex(SPOTIFY_ID, 'a Spotify id has 22 letters and digits');
