/** Whether a person waits for the call. Background work keeps to the daily budget; people do not wait for it. */
export type CallPurpose = 'foreground' | 'background';

/** A call that somebody wants to make. */
export interface WantedCall {
  readonly purpose: CallPurpose;
  /** the run that the call is counted for */
  readonly runId?: string;
  /** ends the call early: nobody wants its answer any more */
  readonly signal?: AbortSignal;
}

/** The two outcomes that close the gate for everybody. */
export type ClosingOutcome = 'rate_limited' | 'quota_exhausted';

/** The answer to the question whether a call may be made now. */
export type PermitAnswer =
  | { readonly kind: 'granted'; readonly permit: string }
  | { readonly kind: 'closed'; readonly outcome: ClosingOutcome; readonly until: Date }
  | { readonly kind: 'spent'; readonly until: Date }
  /** another call is under way */
  | { readonly kind: 'busy' };

/** What a call came to, as far as the gate has to know. */
export interface CallReport {
  readonly failed: boolean;
  readonly latencyMs: number;
  readonly closes: { readonly outcome: ClosingOutcome; readonly until: Date } | null;
}
