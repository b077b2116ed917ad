import { z } from 'zod';
import { providerOutcomes } from '../words/provider-outcome.js';
import { defineRequest } from './reply.js';

/**
 * Forget somebody: their Spotify tokens are deleted, and a run of a library of theirs is cancelled. What was read from
 * the library stays: it is the gallery. `forgotten` is false where there was nothing to forget.
 */
export const forgetPersonRequest = defineRequest({
  subject: 'sync.forget-person',
  request: z.object({ spotifyUserId: z.string().min(1) }),
  reply: z.object({ forgotten: z.boolean() }),
});

/**
 * Look at somebody's connection to Spotify with one call to the Web API (`GET /me`), which passes the gate like every
 * other. `outcome` is null where there was no usable token and so no call: `connection` says why.
 */
export const probeSpotifyRequest = defineRequest({
  subject: 'sync.probe-spotify',
  request: z.object({ spotifyUserId: z.string().min(1) }),
  reply: z.object({
    connection: z.enum(['none', 'dead', 'active', 'unknown']),
    scopes: z.array(z.string()),
    outcome: z.enum(providerOutcomes).nullable(),
    /** what Spotify said where it refused */
    reason: z.string().nullable(),
    until: z.iso.datetime().nullable(),
    webApiCalls: z.int().nonnegative(),
  }),
});
