import type { FailedRequest } from './failed-requests.repository.js';
import type { Continuation } from './feature-requests.repository.js';
import type { AskedRequest } from './handled-request.js';

/** How a request without features goes on in the queue; null where it has features. */
export function continuationOf({ request, inquiry, step }: AskedRequest): Continuation | null {
  const { spotifyId, leaseOwner, attempts } = request;
  const held = { spotifyId, leaseOwner, answeredAt: inquiry.last.answeredAt };
  switch (step.kind) {
    case 'attach':
      return null;
    case 'missing':
      return {
        ...held,
        state: 'settled',
        outcome: step.outcome,
        attempts: step.state === 'failed' ? attempts + 1 : 0,
        missingState: step.state,
        nextAttemptAt: step.nextAttemptAt,
      };
    case 'retry':
      return {
        ...held,
        state: 'pending',
        outcome: step.outcome,
        attempts: attempts + 1,
        missingState: null,
        nextAttemptAt: step.nextAttemptAt,
      };
    case 'wait':
      return {
        ...held,
        state: 'pending',
        outcome: step.pause.outcome,
        attempts,
        missingState: null,
        nextAttemptAt: 'as_before',
      };
  }
}

/** What is kept about it for people; null where it has features, or where nothing was wrong with the track. */
export function failureOf({ request, inquiry, step }: AskedRequest): FailedRequest | null {
  if (step.kind === 'attach' || step.kind === 'wait') return null;
  return {
    spotifyId: request.spotifyId,
    errorCode: inquiry.last.status,
    outcome: step.outcome,
    errorMessage: step.detail,
    errorResponse: inquiry.last.excerpt,
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
