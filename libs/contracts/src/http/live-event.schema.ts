import { z } from 'zod';
import { enrichmentStatusSchema } from './enrichment.schema.js';
import { syncRunSchema } from './sync-run.schema.js';
import { gallerySummarySchema } from './track.schema.js';

/**
 * What `GET /api/events` sends, one JSON object per server-sent event; the SSE event name is `kind`. A connection
 * first gets the current state of each kind it may see (visitors: the gallery; the admin: all), then the changes.
 */
export const liveEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gallery'), gallery: gallerySummarySchema }),
  z.object({ kind: z.literal('sync'), run: syncRunSchema.nullable() }),
  z.object({ kind: z.literal('enrichment'), enrichment: enrichmentStatusSchema }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;

/** The core NATS subjects of progress: ephemeral, at most once, refreshed from Postgres on every connect. */
export const progressSubjects = {
  sync: 'progress.sync',
  enrichment: 'progress.enrichment',
  gallery: 'progress.gallery',
} as const;
