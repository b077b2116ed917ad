import { z } from 'zod';
import { connectionStateSchema, gateStateSchema } from '../words/spotify-connection.js';

const moment = z.iso.datetime().nullable();

/** When the next runs are due. `active` is false until the first run has read the library. */
export const syncScheduleSchema = z.object({
  active: z.boolean(),
  incrementalEveryMinutes: z.number().nonnegative().describe('0: never'),
  fullEveryHours: z.number().nonnegative().describe('0: never'),
  nextIncrementalAt: moment,
  nextFullAt: moment,
});

/**
 * The admin's connection to Spotify. A consent ends six months after it was given, however it is used (Spotify's rule
 * of June 2026); `daysLeft` counts whole days to `expiresAt`. `calls` are those of the last 24 hours, of all replicas;
 * background work waits once they reach `budget`, what people ask for does not.
 */
export const spotifyConnectionSchema = z
  .object({
    state: connectionStateSchema,
    scopes: z.array(z.string()),
    authorizedAt: moment,
    expiresAt: moment,
    daysLeft: z.int().nonnegative().nullable(),
    gate: z.object({ state: gateStateSchema, since: moment, until: moment }),
    calls: z.object({
      lastDay: z.int().nonnegative(),
      background: z.int().nonnegative().describe('of these, for scheduled work'),
      budget: z.int().nonnegative(),
    }),
    schedule: syncScheduleSchema,
  })
  .meta({ id: 'SpotifyConnection' });
export type SpotifyConnection = z.infer<typeof spotifyConnectionSchema>;
