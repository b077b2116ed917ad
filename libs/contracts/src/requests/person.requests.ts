import { z } from 'zod';
import { defineRequest } from './reply.js';

/**
 * Forget somebody: their Spotify tokens are deleted, and a run of a library of theirs is cancelled. What was read from
 * the library stays: it is the gallery. `forgotten` is false where there was nothing to forget. Who `leaves` has no
 * scheduled runs any more either; who only disconnects finds the schedule going on after connecting again.
 */
export const forgetPersonRequest = defineRequest({
  subject: 'sync.forget-person',
  request: z.object({ spotifyUserId: z.string().min(1), leaves: z.boolean() }),
  reply: z.object({ forgotten: z.boolean() }),
});
