import type { FeatureProvider } from '@app/contracts';
import type { FailedRequest } from './failed-requests.repository.js';
import type { Continuation } from './feature-requests.repository.js';
import type { AskedRequest, KnownRequest } from './handled-request.js';

/** How a request without features goes on in the queue; null where it has features. */
export function continuationOf({ request, call, step }: AskedRequest): Continuation | null {
  const { spotifyId, leaseOwner, attempts, askBy } = request;
  const held = { spotifyId, leaseOwner, answeredAt: call.answeredAt };
  switch (step.kind) {
    case 'attach':
      return null;
    case 'ask_by_isrc':
      return {
        ...held,
        state: 'pending',
        outcome: null,
        askBy: 'isrc',
        attempts: 0,
        missingState: null,
        nextAttemptAt: 'as_before',
      };
    case 'missing':
      return {
        ...held,
        state: 'settled',
        outcome: step.outcome,
        askBy: 'spotify_id',
        attempts: step.state === 'failed' ? attempts + 1 : 0,
        missingState: step.state,
        nextAttemptAt: step.nextAttemptAt,
      };
    case 'retry':
      return {
        ...held,
        state: 'pending',
        outcome: step.outcome,
        askBy,
        attempts: attempts + (step.counts ? 1 : 0),
        missingState: null,
        nextAttemptAt: step.nextAttemptAt,
      };
    case 'wait':
      return {
        ...held,
        state: 'pending',
        outcome: step.pause.outcome,
        askBy,
        attempts,
        missingState: null,
        nextAttemptAt: 'as_before',
      };
  }
}

/** A track of a recording that has no features goes on like the track that was asked for; null where there are some. */
export function continuationOfKnown({ request }: KnownRequest, now: Date): Continuation | null {
  const { spotifyId, leaseOwner, recordingOutcome, recordingAskAgainAt, answeredElsewhere } =
    request;
  if (answeredElsewhere || recordingOutcome === null) return null;
  return {
    spotifyId,
    leaseOwner,
    state: 'settled',
    outcome: recordingOutcome,
    askBy: 'spotify_id',
    attempts: 0,
    missingState: recordingOutcome,
    answeredAt: now,
    nextAttemptAt: recordingAskAgainAt,
  };
}

/** What is kept about it for people; null where it has features, or where nothing was wrong with the track. */
export function failureOf(
  { request, call, step }: AskedRequest,
  provider: FeatureProvider,
): FailedRequest | null {
  if (step.kind !== 'missing' && step.kind !== 'retry') return null;
  return {
    spotifyId: request.spotifyId,
    provider,
    errorCode: call.status,
    outcome: step.outcome,
    errorMessage: step.detail,
    errorResponse: call.excerpt,
    responseSha256: call.sha256,
    nextRetryAt: step.nextAttemptAt,
    status: statusOf(step),
  };
}

function statusOf(
  step: Extract<AskedRequest['step'], { kind: 'missing' | 'retry' }>,
): FailedRequest['status'] {
  if (step.kind === 'retry') return 'retrying';
  return step.state === 'failed' ? 'failed' : 'pending';
}
