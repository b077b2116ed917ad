import { z } from 'zod';

/**
 * The life of one sync run: queued → running ⇄ waiting → one of those that read no more.
 *
 * - `awaiting_approval`: read and stored; it would take away so much of the library that a person must agree first
 * - `completed_with_gaps`: read to the end, and something was left as it was; the reason says what
 */
export const syncRunStates = [
  'queued',
  'running',
  'waiting',
  'awaiting_approval',
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

/** True once the run reads no more. What waits for approval may still be applied or left. */
export function isFinalSyncRunState(state: SyncRunState): boolean {
  return !(activeSyncRunStates as readonly SyncRunState[]).includes(state);
}

export const syncModes = ['full', 'incremental'] as const;
export const syncModeSchema = z.enum(syncModes);
export type SyncMode = z.infer<typeof syncModeSchema>;

/** Who wanted a run: the admin, their first sign-in, or the schedule. Only the last is held to the daily budget. */
export const syncTriggers = ['admin', 'first_sign_in', 'schedule'] as const;
export const syncTriggerSchema = z.enum(syncTriggers);
export type SyncTrigger = z.infer<typeof syncTriggerSchema>;

/**
 * Why a run waits.
 *
 * - `rate_limited`, `quota_exhausted`: Spotify asks for a pause; no call is made until it is over, whoever asks
 * - `budget_spent`: the calls of the last 24 hours leave nothing for background work
 * - `unavailable`, `malformed`: Spotify gave no usable answer; the run tries again, later each time
 * - `not_connected`: Spotify no longer accepts the sign-in; the run goes on when the admin signs in again
 */
export const syncWaitReasons = [
  'rate_limited',
  'quota_exhausted',
  'budget_spent',
  'unavailable',
  'malformed',
  'not_connected',
] as const;
export const syncWaitReasonSchema = z.enum(syncWaitReasons);
export type SyncWaitReason = z.infer<typeof syncWaitReasonSchema>;

/**
 * Why a run failed.
 *
 * - `forbidden`: Spotify refuses this account or its scopes
 * - `not_found`: Spotify does not know the library
 * - `unreachable`: Spotify gave no usable answer however often it was asked
 */
export const syncFailReasons = ['forbidden', 'not_found', 'unreachable'] as const;
export const syncFailReasonSchema = z.enum(syncFailReasons);
export type SyncFailReason = z.infer<typeof syncFailReasonSchema>;

/**
 * What a run left as it was.
 *
 * - `unreadable_entries`: entries that could not be read were left out
 * - `listing_unstable`: the listing changed each time it was read, so no removal was believed
 * - `removals_pending`: its removals wait for the admin
 * - `removals_declined`: the admin kept what the listing no longer held
 * - `removals_superseded`: a later full run decides about its removals
 */
export const syncGapReasons = [
  'unreadable_entries',
  'listing_unstable',
  'removals_pending',
  'removals_declined',
  'removals_superseded',
] as const;
export const syncGapReasonSchema = z.enum(syncGapReasons);
export type SyncGapReason = z.infer<typeof syncGapReasonSchema>;

/** Why a run is in the state that it is in. */
export const syncRunReasons = [...syncWaitReasons, ...syncFailReasons, ...syncGapReasons] as const;
export const syncRunReasonSchema = z.enum(syncRunReasons);
export type SyncRunReason = z.infer<typeof syncRunReasonSchema>;

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
