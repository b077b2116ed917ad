import type { Permit } from '../pace-calls/grant-calls.js';
import type { ClaimedRequest } from './claimed-request.js';
import type { ProviderCall, TrackAnswer } from './feature.client.js';
import type { NextStep } from './next-step.js';

/** A request whose provider was asked, with the call that it shares with others perhaps, and what follows. */
export interface AskedRequest {
  readonly kind: 'asked';
  readonly request: ClaimedRequest;
  readonly call: ProviderCall;
  readonly permit: Permit;
  readonly answer: TrackAnswer;
  readonly step: NextStep;
}

/** A request that is settled without a call: its recording has features, or is known to have none. */
export interface KnownRequest {
  readonly kind: 'known';
  readonly request: ClaimedRequest;
}

/** A request that has been dealt with and is to be settled. */
export type HandledRequest = AskedRequest | KnownRequest;
