import { z } from 'zod';
import { defineRequest } from './reply.js';

/** Facts published again in one request; the driver asks until `next` is null. */
const pageReplySchema = z.object({ published: z.int().nonnegative(), next: z.string().nullable() });

const pageRequestSchema = z.object({
  generation: z.int().positive(),
  /** the slug of an event that the service publishes */
  event: z.string().min(1),
  /** `next` of the page before */
  after: z.string().nullable(),
});

/** Publish facts again, from the tables that are their truth, on the replay subjects. */
export const replaySyncPageRequest = defineRequest({
  subject: 'sync.replay-page',
  request: pageRequestSchema,
  reply: pageReplySchema,
});

export const replayEnrichmentPageRequest = defineRequest({
  subject: 'enrichment.replay-page',
  request: pageRequestSchema,
  reply: pageReplySchema,
});

/** Prepare an empty read model beside the live one; live events reach both from now on. */
export const startRebuildRequest = defineRequest({
  subject: 'gallery.start-rebuild',
  request: z.object({}),
  reply: z.object({ generation: z.int().positive() }),
});

/** Put the rebuilt read model in the place of the old one. `different` counts tracks whose JSON is not the same. */
export const finishRebuildRequest = defineRequest({
  subject: 'gallery.finish-rebuild',
  request: z.object({ generation: z.int().positive() }),
  reply: z.object({
    tracks: z.int().nonnegative(),
    different: z.int().nonnegative(),
    missing: z.int().nonnegative(),
    extra: z.int().nonnegative(),
  }),
});
