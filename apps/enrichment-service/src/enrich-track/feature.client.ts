import type {
  AudioFeatures,
  FeatureProvider,
  Genre,
  ProviderOutcome,
  ProviderResult,
} from '@app/contracts';

/** What a provider knows of a recording. `features` is null where it has no analysis; `raw` is its whole answer. */
export interface FeatureAnswer {
  readonly providerSongId: string | null;
  readonly features: AudioFeatures | null;
  readonly genres: readonly Genre[];
  readonly raw: unknown;
}

/** An answer with an analysis. */
export type AnalysedAnswer = FeatureAnswer & { readonly features: AudioFeatures };

/** True where the provider has analysed the recording. */
export function isAnalysed(answer: FeatureAnswer): answer is AnalysedAnswer {
  return answer.features !== null;
}

/**
 * One call, as it went. `status` is null where there was no HTTP answer; `excerpt` is the start of a refusal's body.
 * `ambiguousKey`: the provider says that this ISRC stands for several different tracks, so it names no recording.
 */
export interface ProviderCall {
  readonly result: ProviderResult<FeatureAnswer>;
  readonly ambiguousKey: boolean;
  readonly status: number | null;
  readonly excerpt: string | null;
  readonly latencyMs: number;
  readonly answeredAt: Date;
}

/** A provider of audio features. Every refusal is a value; nothing is thrown. */
export interface FeatureClient {
  readonly provider: FeatureProvider;
  askBySpotifyId(spotifyId: string): Promise<ProviderCall>;
  askByIsrc(isrc: string): Promise<ProviderCall>;
}

/** Injection token of the FeatureClient in use. */
export const FEATURE_CLIENT = Symbol('FEATURE_CLIENT');

/** The call in one word: an answer without an analysis is `no_audio`. */
export function outcomeOf({ result }: ProviderCall): ProviderOutcome {
  return result.outcome === 'ok' && !isAnalysed(result.value) ? 'no_audio' : result.outcome;
}
