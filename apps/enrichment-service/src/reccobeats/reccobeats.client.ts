import { audioFeatureNames, type MatchedBy, type ProviderResult } from '@app/contracts';
import {
  callHttp,
  describeHttpFailure,
  parseJson,
  parseRetryAfter,
  type Clock,
  type HttpAnswer,
} from '@app/service-kit';
import { storableJson } from '../database/storable.js';
import type {
  AnsweredCall,
  FeatureAnswer,
  FeatureClient,
  ProviderCall,
  TrackKeys,
} from '../enrich-track/feature.client.js';
import { keptOf } from '../enrich-track/kept-refusal.js';
import { nothingTold } from '../pace-calls/told-limits.js';
import { featuresPageSchema, figuresSchema, type FeaturesRow } from './reccobeats.schema.js';

const DEADLINE_MS = 10_000;
const MAX_BYTES = 1_048_576;
/** The vendor's limit (reference, 2026); surplus ids would be left out silently. */
const MOST_IDS = 40;
const DEFAULT_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 24 * 3_600_000;

export interface ReccobeatsOptions {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly deadlineMs?: number;
}

/**
 * ReccoBeats' audio features: free, no key, 40 tracks a call, no time signature. It is asked by Spotify id alone: that it
 * takes ISRCs too is not documented.
 */
export class ReccobeatsClient implements FeatureClient {
  readonly traits = {
    provider: 'reccobeats',
    keys: ['spotify_id'],
    maxBatch: MOST_IDS,
    features: audioFeatureNames.filter((name) => name !== 'timeSignature'),
  } as const;

  constructor(private readonly options: ReccobeatsOptions) {}

  /** @throws where there are no tracks, or more than a call takes */
  async ask(by: MatchedBy, tracks: readonly TrackKeys[]): Promise<AnsweredCall> {
    if (by !== 'spotify_id') throw new Error('ReccoBeats is asked by Spotify id');
    if (tracks.length === 0 || tracks.length > MOST_IDS) throw new Error('1 to 40 tracks per call');
    const { baseUrl, clock, deadlineMs } = this.options;
    const ids = tracks.map(({ spotifyId }) => encodeURIComponent(spotifyId)).join(',');
    const startedAt = performance.now();
    const http = await callHttp(`${baseUrl.replace(/\/+$/, '')}/v1/audio-features?ids=${ids}`, {
      headers: { accept: 'application/json' },
      timeoutMs: deadlineMs ?? DEADLINE_MS,
      maxBytes: MAX_BYTES,
    });
    const answeredAt = clock.now();
    const facts = {
      latencyMs: performance.now() - startedAt,
      answeredAt,
      told: nothingTold,
      free: false,
    };
    if (!http.ok) {
      const detail = describeHttpFailure(http.failure);
      const outage = http.failure.kind === 'timeout' || http.failure.kind === 'network';
      const result = { outcome: outage ? 'unavailable' : 'malformed', detail } as const;
      const call = { ...facts, outcome: result.outcome, status: null, ...keptOf(null) };
      return sameForAll(tracks, call, result);
    }
    const { status, text } = http.answer;
    const page = status === 200 ? readPage(text) : refusalOf(http.answer, answeredAt);
    const kept = keptOf(page.outcome === 'ok' ? null : text);
    const call = { ...facts, outcome: page.outcome, status, ...kept };
    if (page.outcome !== 'ok') return sameForAll(tracks, call, page);
    const answers = tracks.map(({ spotifyId }) => ({
      result: page.value.get(spotifyId) ?? ({ outcome: 'not_found' } as const),
      ambiguousKey: false,
    }));
    return { call, answers };
  }
}

type Answers = ReadonlyMap<string, ProviderResult<FeatureAnswer>>;

function sameForAll(
  tracks: readonly TrackKeys[],
  call: ProviderCall,
  result: ProviderResult<FeatureAnswer>,
): AnsweredCall {
  return { call, answers: tracks.map(() => ({ result, ambiguousKey: false })) };
}

/** By Spotify id, the last part of `href`: unknown ids are missing, and the order is not the one that was asked in. */
function readPage(text: string): ProviderResult<Answers> {
  const raw = parseJson(storableJson(text));
  if (raw === undefined) return { outcome: 'malformed', detail: 'the answer is not JSON' };
  const page = featuresPageSchema.safeParse(raw);
  if (!page.success) {
    const issue = page.error.issues[0];
    const problem = issue === undefined ? '' : `: ${issue.path.join('.')} ${issue.message}`;
    return { outcome: 'malformed', detail: `the answer has no features${problem}` };
  }
  const answers = new Map<string, ProviderResult<FeatureAnswer>>();
  for (const row of page.data.content) {
    const spotifyId = new URL(row.href).pathname.split('/').at(-1) ?? '';
    if (!answers.has(spotifyId)) answers.set(spotifyId, toAnswer(row));
  }
  return { outcome: 'ok', value: answers };
}

/** One bad row is that track's matter alone. */
function toAnswer(row: FeaturesRow): ProviderResult<FeatureAnswer> {
  const parsed = figuresSchema.safeParse(row);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const detail = `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not readable'}`;
    return { outcome: 'malformed', detail };
  }
  const isSilent = Object.values(parsed.data).every((value) => value === null);
  const features = isSilent ? null : { ...parsed.data, timeSignature: null };
  return {
    outcome: 'ok',
    value: { providerSongId: row.id, features, genres: [], song: null, raw: row },
  };
}

/** The body's form is not documented; the status says enough. */
function refusalOf({ status, headers }: HttpAnswer, now: Date): ProviderResult<never> {
  const detail = `the provider answered ${status}`;
  switch (status) {
    case 401:
      return { outcome: 'unauthorized' };
    case 403:
      return { outcome: 'forbidden', reason: detail };
    case 429: {
      const told = parseRetryAfter(headers.get('retry-after'), now);
      const wait = told === null ? DEFAULT_WAIT_MS : told.getTime() - now.getTime();
      const until = now.getTime() + Math.min(Math.max(wait, 1_000), LONGEST_WAIT_MS);
      return { outcome: 'rate_limited', until: new Date(until) };
    }
    default:
      return { outcome: status >= 500 ? 'unavailable' : 'malformed', detail };
  }
}
