import { z } from 'zod';
import { spotifyFindingSchema } from '../words/spotify-finding.js';

/**
 * `GET /api/admin/spotify/check`: what a look at the Spotify app came to. `findings` is empty where nothing is wrong; `checked` names what could be
 * looked at: `credentials` and `account` take an answer of Spotify.
 */
export const spotifyCheckSchema = z
  .object({
    findings: z.array(
      z.object({
        finding: spotifyFindingSchema,
        detail: z.string().describe('what was seen, and what to do'),
        until: z.iso.datetime().nullable().describe('when it ends by itself, where that is known'),
      }),
    ),
    checked: z.object({
      address: z.boolean(),
      credentials: z.boolean(),
      account: z.boolean(),
    }),
    redirectUri: z.string().describe('what has to stand in the dashboard of the Spotify app'),
    webApiCalls: z.int().nonnegative().describe('calls to the Web API that this check made'),
    checkedAt: z.iso.datetime(),
  })
  .meta({ id: 'SpotifyCheck' });
export type SpotifyCheck = z.infer<typeof spotifyCheckSchema>;
