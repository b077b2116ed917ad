import type {
  MatchDoubt,
  MissingFeatureState,
  ProviderOutcome,
  ProviderRefusal,
} from '@app/contracts';
import type { Pause } from '../pace-calls/pause.js';
import type { ClaimedRequest } from './claimed-request.js';
import {
  isAnalysed,
  type AnalysedAnswer,
  type ProviderCall,
  type ProviderTraits,
  type TrackAnswer,
} from './feature.client.js';
import { doubtsAbout } from './match-doubts.js';
import {
  MAX_ATTEMPTS,
  nextAskAfterMissing,
  nextTryAfterFailure,
  REFUSED_PAUSE_MS,
} from './retry-schedule.js';

/** What an answer means for the track that was asked for. */
export type NextStep =
  | {
      readonly kind: 'attach';
      readonly answer: AnalysedAnswer;
      readonly doubts: readonly MatchDoubt[];
    }
  /** Not known by its Spotify id: its ISRC is asked for next. */
  | { readonly kind: 'ask_by_isrc' }
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
      /** False where the provider was known to be out: the outage is not counted against the track. */
      readonly counts: boolean;
    }
  /** The provider refuses everybody: the track goes back as it was. */
  | { readonly kind: 'wait'; readonly pause: Pause };

export interface Asked {
  readonly request: ClaimedRequest;
  readonly answer: TrackAnswer;
  readonly call: Pick<ProviderCall, 'answeredAt'>;
  readonly probe: boolean;
}

/** Decides what follows from an answer. */
export function nextStep(
  { request, answer, call, probe }: Asked,
  { keys }: Pick<ProviderTraits, 'keys'>,
  random: () => number,
): NextStep {
  const { result } = answer;
  const at = call.answeredAt;
  switch (result.outcome) {
    case 'ok': {
      if (!isAnalysed(result.value)) {
        return missing(request, 'no_audio', 'the provider has no analysis of it', at);
      }
      const doubts = request.askBy === 'isrc' ? doubtsAbout(request, result.value.song) : [];
      return { kind: 'attach', answer: result.value, doubts };
    }
    case 'not_found':
      if (request.askBy === 'spotify_id' && keys.includes('isrc') && hasUsefulIsrc(request)) {
        return { kind: 'ask_by_isrc' };
      }
      return missing(request, 'not_found', notFoundBy(answer), at);
    case 'unavailable':
    case 'malformed':
      return failure(request, result, at, probe, random);
    case 'rate_limited':
    case 'quota_exhausted':
      return { kind: 'wait', pause: { ...result, detail: 'the provider wants to be left alone' } };
    case 'unauthorized':
      return refused('unauthorized', 'the provider does not accept the credentials', at);
    case 'forbidden':
      return refused('forbidden', result.reason, at);
  }
}

/** False where the ISRC names no recording, or was asked for in this round already. */
function hasUsefulIsrc({ isrc, isrcRefused, recordingOutcome }: ClaimedRequest): boolean {
  return isrc !== null && !isrcRefused && recordingOutcome !== 'not_found';
}

function notFoundBy({ ambiguousKey }: TrackAnswer): string {
  return ambiguousKey
    ? 'its ISRC stands for several tracks, and the provider does not know its Spotify id'
    : 'the provider does not know it';
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
  probe: boolean,
  random: () => number,
): NextStep {
  const counts = !(probe && outcome === 'unavailable');
  if (counts && attempts + 1 >= MAX_ATTEMPTS) {
    return { kind: 'missing', state: 'failed', outcome, detail, nextAttemptAt: null };
  }
  const nextAttemptAt = nextTryAfterFailure(attempts + 1, at, random);
  return { kind: 'retry', outcome, detail, nextAttemptAt, counts };
}

function refused(outcome: 'unauthorized' | 'forbidden', detail: string, at: Date): NextStep {
  return {
    kind: 'wait',
    pause: { outcome, until: new Date(at.getTime() + REFUSED_PAUSE_MS), detail },
  };
}
