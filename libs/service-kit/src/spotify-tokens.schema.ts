import { z } from 'zod';

/**
 * The text that is sealed when Spotify tokens travel or rest: JSON of this shape. `refreshToken` is null where Spotify
 * gave none; `scope` is what was granted, space separated, which may be less than what was asked for.
 */
export const spotifyTokensSchema = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1).nullable(),
  expiresAt: z.iso.datetime(),
  scope: z.string(),
});
export type SpotifyTokens = z.infer<typeof spotifyTokensSchema>;
