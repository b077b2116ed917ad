import { z } from 'zod';
import { skipReasonSchema, syncModeSchema, syncRunStateSchema } from '../words/sync-run.js';

/** How often an entry was left out, by reason. */
export const skippedCountsSchema = z.partialRecord(skipReasonSchema, z.int().nonnegative());

/**
 * One run of the library sync. `entries` are rows of Spotify's listing; `saved` of them are tracks that can be kept,
 * `duplicates` of those were repeats; `added`, `returned` and `removed` are changes of the library; `discovered` tracks
 * had never been seen before. `total` is what Spotify said the listing holds, null before the first page.
 */
export const syncRunSchema = z
  .object({
    id: z.uuid(),
    mode: syncModeSchema,
    state: syncRunStateSchema,
    requestedAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    waitingUntil: z.iso.datetime().nullable(),
    reason: z.string().nullable().describe('why it waits or failed'),
    total: z.int().nonnegative().nullable(),
    pages: z.int().nonnegative(),
    calls: z.int().nonnegative().describe('calls made to Spotify'),
    entries: z.int().nonnegative(),
    saved: z.int().nonnegative(),
    duplicates: z.int().nonnegative(),
    discovered: z.int().nonnegative(),
    added: z.int().nonnegative(),
    returned: z.int().nonnegative(),
    removed: z.int().nonnegative(),
    skipped: skippedCountsSchema,
  })
  .meta({ id: 'SyncRun' });
export type SyncRun = z.infer<typeof syncRunSchema>;

/** The newest runs first. */
export const syncRunListSchema = z
  .object({ items: z.array(syncRunSchema) })
  .meta({ id: 'SyncRunList' });

export const startSyncBodySchema = z.strictObject({ mode: syncModeSchema.default('full') });
