import type { MatchedBy } from '@app/contracts';
import type { Permit } from '../pace-calls/grant-calls.js';

/**
 * A request that a worker holds as long as it is seen to be alive. `answeredElsewhere`: features of this track or of its
 * recording (same ISRC) are stored already. `isrcRefused`: the provider does not answer by this ISRC. `recordingOutcome`:
 * what the provider had for the recording when it was asked last, until `recordingAskAgainAt`.
 */
export interface ClaimedRequest {
  readonly spotifyId: string;
  readonly isrc: string | null;
  readonly name: string;
  readonly artists: string;
  readonly durationMs: number;
  readonly correlationId: string;
  readonly attempts: number;
  readonly missingAnswers: number;
  readonly askBy: MatchedBy;
  readonly leaseOwner: string;
  readonly leaseWorker: string;
  readonly answeredElsewhere: boolean;
  readonly isrcRefused: boolean;
  readonly recordingOutcome: 'not_found' | 'no_audio' | null;
  readonly recordingAskAgainAt: Date | null;
}

/** One permitted call, and the requests that it is for. */
export interface ClaimedCall {
  readonly askBy: MatchedBy;
  readonly permit: Permit;
  readonly requests: readonly ClaimedRequest[];
}

/** What a worker has claimed: calls to make, and requests whose answer is known already. */
export interface Claimed {
  readonly calls: readonly ClaimedCall[];
  readonly known: readonly ClaimedRequest[];
}

/** True where nobody needs to be asked. */
export function isKnown({ answeredElsewhere, askBy, recordingOutcome }: ClaimedRequest): boolean {
  if (answeredElsewhere || recordingOutcome === 'no_audio') return true;
  return askBy === 'isrc' && recordingOutcome === 'not_found';
}
