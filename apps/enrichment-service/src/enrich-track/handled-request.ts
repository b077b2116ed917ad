import type { Inquiry } from './ask-provider.js';
import type { ClaimedRequest } from './claimed-request.js';
import type { NextStep } from './next-step.js';

/** A request whose provider was asked, and what follows. */
export interface AskedRequest {
  readonly kind: 'asked';
  readonly request: ClaimedRequest;
  readonly inquiry: Inquiry;
  readonly step: NextStep;
}

/** A request that has been dealt with and is to be settled. */
export type HandledRequest =
  AskedRequest | { readonly kind: 'answered_elsewhere'; readonly request: ClaimedRequest };
