import type {
  AudioFeatures,
  FeatureProvider,
  Genre,
  MatchedBy,
  ProviderOutcome,
  ProviderResult,
} from '@app/contracts';
import type { ToldLimits } from '../pace-calls/told-limits.js';

/** How a provider describes a recording: what a match by ISRC is checked against. `durationS` in seconds. */
export interface SongDescription {
  readonly title: string | null;
  readonly artists: string | null;
  readonly durationS: number | null;
}

/**
 * What a provider knows of a recording. `features` is null where it has no analysis; `song` is null where the answer
 * does not describe the recording; `raw` is the whole answer.
 */
export interface FeatureAnswer {
  readonly providerSongId: string | null;
  readonly features: AudioFeatures | null;
  readonly genres: readonly Genre[];
  readonly song: SongDescription | null;
  readonly raw: unknown;
}

/** An answer with an analysis. */
export type AnalysedAnswer = FeatureAnswer & { readonly features: AudioFeatures };

/** True where the provider has analysed the recording. */
export function isAnalysed(answer: FeatureAnswer): answer is AnalysedAnswer {
  return answer.features !== null;
}

/** The keys of one track that a provider may be asked by. */
export interface TrackKeys {
  readonly spotifyId: string;
  readonly isrc: string | null;
}

/**
 * One call, as it went. `status` is null where there was no HTTP answer; `excerpt` is the start of the body of a refusal
 * and `sha256` the hash of all of it. `free`: the provider does not charge for it.
 */
export interface ProviderCall {
  readonly outcome: ProviderOutcome;
  readonly status: number | null;
  readonly excerpt: string | null;
  readonly sha256: string | null;
  readonly latencyMs: number;
  readonly answeredAt: Date;
  readonly told: ToldLimits;
  readonly free: boolean;
}

/** `ambiguousKey`: the provider says that this ISRC stands for several different tracks, so it names no recording. */
export interface TrackAnswer {
  readonly result: ProviderResult<FeatureAnswer>;
  readonly ambiguousKey: boolean;
}

/** A call, and what it says of each track, in the order in which they were asked for. */
export interface AnsweredCall {
  readonly call: ProviderCall;
  readonly answers: readonly TrackAnswer[];
}

/** What can be asked of a provider: by which keys, how many tracks in a call, and which features it has. */
export interface ProviderTraits {
  readonly provider: FeatureProvider;
  readonly keys: readonly MatchedBy[];
  readonly maxBatch: number;
  readonly features: readonly (keyof AudioFeatures)[];
}

/** A provider of audio features. Every refusal is a value; nothing is thrown. */
export interface FeatureClient {
  readonly traits: ProviderTraits;
  /** Asks for up to `maxBatch` tracks in one call. Asked by ISRC, each of them has one. */
  ask(by: MatchedBy, tracks: readonly TrackKeys[]): Promise<AnsweredCall>;
}

/** An answer in one word: one without an analysis is `no_audio`. */
export function outcomeOf(result: ProviderResult<FeatureAnswer>): ProviderOutcome {
  return result.outcome === 'ok' && !isAnalysed(result.value) ? 'no_audio' : result.outcome;
}
