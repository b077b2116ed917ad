/** Injection token of the SyncTimings. */
export const TIMINGS = Symbol('TIMINGS');

/** How long things take, in milliseconds; specs are in a hurry. */
export interface SyncTimings {
  /** the total time of one call to Spotify's Web API */
  readonly callMs: number;
  /** how often a run's lease is renewed */
  readonly heartbeatMs: number;
  /** how often an idle worker looks for a run that is due */
  readonly idleMs: number;
  /** how often the schedule, the consents and the profiles are looked at */
  readonly tickMs: number;
}

export const defaultTimings: SyncTimings = {
  callMs: 15_000,
  heartbeatMs: 1_000,
  idleMs: 500,
  tickMs: 5_000,
};
