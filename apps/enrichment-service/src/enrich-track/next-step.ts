import type { MissingFeatureState, ProviderOutcome, ProviderRefusal } from '@app/contracts';
import type { ClaimedRequest } from './claimed-request.js';
import { isAnalysed, type AnalysedAnswer, type ProviderCall } from './feature.client.js';
import {
  MAX_ATTEMPTS,
  nextAskAfterMissing,
  nextTryAfterFailure,
  REFUSED_PAUSE_MS,
} from './retry-schedule.js';

/** What a refusal of the whole provider was, and until when nobody asks it. */
export interface Pause {
  readonly outcome: Exclude<
    ProviderOutcome,
    'ok' | 'not_found' | 'no_audio' | 'unavailable' | 'malformed'
  >;
  readonly until: Date;
  readonly detail: string;
}

/** What an answer means for the track that was asked for. */
export type NextStep =
  | { readonly kind: 'attach'; readonly answer: AnalysedAnswer }
  /** The provider has nothing: for good if `nextAttemptAt` is null, else until it is asked again. */
  | {
      readonly kind: 'missing';
      readonly state: MissingFeatureState;
      readonly outcome: ProviderOutcome;
      readonly detail: string;
      readonly nextAttemptAt: Date | null;
    }
  | {
      readonly kind: 'retry';
      readonly outcome: 'unavailable' | 'malformed';
      readonly detail: string;
      readonly nextAttemptAt: Date;
    }
  /** The provider refuses everybody: the track goes back as it was. */
  | { readonly kind: 'wait'; readonly pause: Pause };

/** Decides what follows from the deciding call of an inquiry. */
export function nextStep(
  request: Pick<ClaimedRequest, 'attempts' | 'missingAnswers'>,
  { result, answeredAt }: Pick<ProviderCall, 'result' | 'answeredAt'>,
  random: () => number,
): NextStep {
  switch (result.outcome) {
    case 'ok':
      return isAnalysed(result.value)
        ? { kind: 'attach', answer: result.value }
        : missing(request, 'no_audio', 'the provider has no analysis of it', answeredAt);
    case 'not_found':
      return missing(request, 'not_found', 'the provider does not know it', answeredAt);
    case 'unavailable':
    case 'malformed':
      return failure(request, result, answeredAt, random);
    case 'rate_limited':
    case 'quota_exhausted':
      return { kind: 'wait', pause: { ...result, detail: 'the provider wants to be left alone' } };
    case 'unauthorized':
      return refused('unauthorized', 'the provider does not accept the credentials', answeredAt);
    case 'forbidden':
      return refused('forbidden', result.reason, answeredAt);
  }
}

function missing(
  { missingAnswers }: Pick<ClaimedRequest, 'missingAnswers'>,
  state: 'not_found' | 'no_audio',
  detail: string,
  at: Date,
): NextStep {
  const nextAttemptAt = nextAskAfterMissing(missingAnswers + 1, at);
  return { kind: 'missing', state, outcome: state, detail, nextAttemptAt };
}

function failure(
  { attempts }: Pick<ClaimedRequest, 'attempts'>,
  { outcome, detail }: Extract<ProviderRefusal, { outcome: 'unavailable' | 'malformed' }>,
  at: Date,
  random: () => number,
): NextStep {
  if (attempts + 1 >= MAX_ATTEMPTS) {
    return { kind: 'missing', state: 'failed', outcome, detail, nextAttemptAt: null };
  }
  const nextAttemptAt = nextTryAfterFailure(attempts + 1, at, random);
  return { kind: 'retry', outcome, detail, nextAttemptAt };
}

function refused(outcome: 'unauthorized' | 'forbidden', detail: string, at: Date): NextStep {
  return {
    kind: 'wait',
    pause: { outcome, until: new Date(at.getTime() + REFUSED_PAUSE_MS), detail },
  };
}
