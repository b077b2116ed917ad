import { z } from 'zod';
import { providerOutcomeSchema } from '../words/provider-outcome.js';
import {
  skipReasonSchema,
  syncModeSchema,
  syncRunReasonSchema,
  syncRunStateSchema,
  syncTriggerSchema,
} from '../words/sync-run.js';

/** How often an entry was left out, by reason. */
export const skippedCountsSchema = z.partialRecord(skipReasonSchema, z.int().nonnegative());

/** The last call to Spotify that gave no page. It stays when the run goes on. */
export const syncErrorSchema = z.object({
  outcome: providerOutcomeSchema,
  detail: z.string(),
  at: z.iso.datetime(),
});
export type SyncError = z.infer<typeof syncErrorSchema>;

/**
 * One run of the library sync. `entries` are rows of Spotify's listing; `saved` of them are tracks that can be kept,
 * `duplicates` of those were repeats; `added`, `returned` and `removed` are changes of the library; `discovered` tracks
 * had never been seen before. `total` is what Spotify said the listing holds, null before the first page.
 *
 * A listing that changed while it was read is read again from its top: `reading` counts from 1, and `entries`, `saved`,
 * `duplicates` and `skipped` are those of the current reading; everything else is the whole run's.
 */
export const syncRunSchema = z
  .object({
    id: z.uuid(),
    mode: syncModeSchema.describe(
      'full where an incremental run found that it must read everything',
    ),
    requestedMode: syncModeSchema,
    trigger: syncTriggerSchema,
    state: syncRunStateSchema,
    requestedAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    waitingUntil: z.iso.datetime().nullable(),
    reasonCode: syncRunReasonSchema.nullable().describe('why it waits, failed or has gaps'),
    reason: z.string().nullable().describe('the same in words'),
    lastError: syncErrorSchema.nullable(),
    reading: z.int().positive().describe('which reading of the listing this is, from 1'),
    nextOffset: z.int().nonnegative().describe('the entry with which the next page begins'),
    entriesPerSecond: z
      .number()
      .nonnegative()
      .nullable()
      .describe('of this reading, without the waiting'),
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
    pendingRemovals: z
      .int()
      .nonnegative()
      .describe('tracks that are taken away once the admin agrees'),
    skipped: skippedCountsSchema,
  })
  .meta({ id: 'SyncRun' });
export type SyncRun = z.infer<typeof syncRunSchema>;

/** The newest runs first. */
export const syncRunListSchema = z
  .object({ items: z.array(syncRunSchema) })
  .meta({ id: 'SyncRunList' });

export const startSyncBodySchema = z.strictObject({ mode: syncModeSchema.default('full') });
