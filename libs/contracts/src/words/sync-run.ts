import { z } from 'zod';

/**
 * The life of one sync run: queued → running ⇄ waiting → one of the final four.
 * `completed_with_gaps` read the whole listing but had to leave entries out that it could not parse.
 */
export const syncRunStates = [
  'queued',
  'running',
  'waiting',
  'completed',
  'completed_with_gaps',
  'failed',
  'cancelled',
] as const;
export const syncRunStateSchema = z.enum(syncRunStates);
export type SyncRunState = z.infer<typeof syncRunStateSchema>;

/** The states in which a run still holds its library's one active place. */
export const activeSyncRunStates = [
  'queued',
  'running',
  'waiting',
] as const satisfies readonly SyncRunState[];

/** True once nothing will change this run any more. */
export function isFinalSyncRunState(state: SyncRunState): boolean {
  return !(activeSyncRunStates as readonly SyncRunState[]).includes(state);
}

export const syncModes = ['full', 'incremental'] as const;
export const syncModeSchema = z.enum(syncModes);
export type SyncMode = z.infer<typeof syncModeSchema>;

/** Why an entry of a listing is not stored as a track. Each one is counted; none of them stops a run. */
export const skipReasons = [
  'local_file',
  'episode',
  'null_track',
  'withdrawn',
  'malformed',
] as const;
export const skipReasonSchema = z.enum(skipReasons);
export type SkipReason = z.infer<typeof skipReasonSchema>;

/** What happened to a track in the library. */
export const libraryChangeKinds = ['saved', 'removed', 'returned'] as const;
export const libraryChangeKindSchema = z.enum(libraryChangeKinds);
export type LibraryChangeKind = z.infer<typeof libraryChangeKindSchema>;
