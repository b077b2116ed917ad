import { z } from 'zod';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { trackSchema } from './track.schema.js';

/**
 * What the admin may decide about recordings. Decisions outrank the match by ISRC.
 *
 * - `split`: this release is a recording of its own
 * - `join`: this release and the other one, with all releases of theirs, are the same recording
 * - `choose`: this release is the canonical one of its recording
 */
export const recordingDecisionKinds = ['split', 'join', 'choose'] as const;

export const recordingDecisionBodySchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('split'), trackId: spotifyTrackIdSchema }),
    z.strictObject({
      kind: z.literal('join'),
      trackId: spotifyTrackIdSchema,
      otherId: spotifyTrackIdSchema,
    }),
    z.strictObject({ kind: z.literal('choose'), trackId: spotifyTrackIdSchema }),
  ])
  .meta({ id: 'RecordingDecisionBody' });
export type RecordingDecisionBody = z.infer<typeof recordingDecisionBodySchema>;

/** One decision. It is never changed; one that was undone has no effect and stays in the list. */
export const recordingDecisionSchema = z
  .object({
    id: z.int().positive(),
    kind: z.enum(recordingDecisionKinds),
    trackId: spotifyTrackIdSchema,
    otherId: spotifyTrackIdSchema.nullable(),
    decidedAt: z.iso.datetime(),
    undoneAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'RecordingDecision' });
export type RecordingDecision = z.infer<typeof recordingDecisionSchema>;

/** All decisions, the newest first. */
export const recordingDecisionListSchema = z
  .object({ items: z.array(recordingDecisionSchema) })
  .meta({ id: 'RecordingDecisionList' });
export type RecordingDecisionList = z.infer<typeof recordingDecisionListSchema>;

/**
 * One recording and its releases, the canonical one first. Releases belong together where they share an ISRC, unless
 * the admin decided otherwise. The order, and with it the canonical release: chosen by the admin; still saved; with
 * features; released first (unknown last); saved first; the smaller id.
 */
export const recordingSchema = z
  .object({
    canonicalId: spotifyTrackIdSchema,
    isrcs: z.array(z.string()),
    decided: z.boolean().describe('true where a decision of the admin shaped it'),
    releases: z.array(trackSchema),
  })
  .meta({ id: 'Recording' });
export type Recording = z.infer<typeof recordingSchema>;
