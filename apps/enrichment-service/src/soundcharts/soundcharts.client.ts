import { audioFeatureNames, type MatchedBy, type ProviderResult } from '@app/contracts';
import {
  callHttp,
  describeHttpFailure,
  parseJson,
  type Clock,
  type HttpFailure,
} from '@app/service-kit';
import { storableJson } from '../database/storable.js';
import {
  outcomeOf,
  type AnsweredCall,
  type FeatureAnswer,
  type FeatureClient,
  type TrackKeys,
} from '../enrich-track/feature.client.js';
import { keptOf } from '../enrich-track/kept-refusal.js';
import { nothingTold } from '../pace-calls/told-limits.js';
import { toldLimits } from './soundcharts.headers.js';
import { refusalOf } from './soundcharts.refusals.js';
import { songAnswerSchema } from './soundcharts.schema.js';

const DEADLINE_MS = 10_000;
const MAX_BYTES = 1_048_576;

export interface SoundchartsOptions {
  readonly baseUrl: string;
  readonly appId: string;
  readonly apiKey: string;
  readonly clock: Clock;
  readonly deadlineMs?: number;
}

/** SoundCharts' customer API, v2.25: one song per call, there is no batch. */
export class SoundchartsClient implements FeatureClient {
  readonly traits = {
    provider: 'soundcharts',
    keys: ['spotify_id', 'isrc'],
    maxBatch: 1,
    features: audioFeatureNames,
  } as const;

  constructor(private readonly options: SoundchartsOptions) {}

  /** Asks for one track. @throws where there is not exactly one, or no ISRC to ask by */
  async ask(by: MatchedBy, tracks: readonly TrackKeys[]): Promise<AnsweredCall> {
    const [track, ...others] = tracks;
    if (track === undefined || others.length > 0) throw new Error('one song is asked for per call');
    if (by === 'spotify_id') {
      return this.call(`by-platform/spotify/${encodeURIComponent(track.spotifyId)}`);
    }
    if (track.isrc === null) throw new Error(`${track.spotifyId} has no ISRC to ask by`);
    return this.call(`by-isrc/${encodeURIComponent(track.isrc)}`);
  }

  private async call(path: string): Promise<AnsweredCall> {
    const { baseUrl, appId, apiKey, clock, deadlineMs } = this.options;
    const startedAt = performance.now();
    const http = await callHttp(`${baseUrl.replace(/\/+$/, '')}/api/v2.25/song/${path}`, {
      headers: { 'x-app-id': appId, 'x-api-key': apiKey, accept: 'application/json' },
      timeoutMs: deadlineMs ?? DEADLINE_MS,
      maxBytes: MAX_BYTES,
    });
    const answeredAt = clock.now();
    const latencyMs = performance.now() - startedAt;
    if (!http.ok) {
      const result = failed(http.failure);
      const { outcome } = result;
      const nothing = { status: null, excerpt: null, sha256: null, told: nothingTold, free: false };
      return {
        call: { ...nothing, outcome, latencyMs, answeredAt },
        answers: [{ result, ambiguousKey: false }],
      };
    }
    const { status, text, headers } = http.answer;
    const said = withoutSecret(text, apiKey);
    const result =
      status === 200 ? readSong(text) : refusalOf({ ...http.answer, text: said }, answeredAt);
    return {
      call: {
        outcome: outcomeOf(result),
        status,
        ...keptOf(result.outcome === 'ok' ? null : said),
        latencyMs,
        answeredAt,
        told: toldLimits(headers, answeredAt),
        free: status !== 200,
      },
      answers: [{ result, ambiguousKey: status === 410 }],
    };
  }
}

/** Whatever is kept or logged of a refusal, the key is not in it, should the provider ever repeat it. */
function withoutSecret(text: string, apiKey: string): string {
  return text.replaceAll(apiKey, '[redacted]');
}

function readSong(text: string): ProviderResult<FeatureAnswer> {
  const raw = parseJson(storableJson(text));
  if (raw === undefined) return { outcome: 'malformed', detail: 'the answer is not JSON' };
  const song = songAnswerSchema.safeParse(raw);
  if (!song.success) {
    const issue = song.error.issues[0];
    const problem = issue === undefined ? '' : `: ${issue.path.join('.')} ${issue.message}`;
    return { outcome: 'malformed', detail: `the answer is no song${problem}` };
  }
  const { uuid, genres, audio, name, creditName, artists, duration } = song.data.object;
  const names = [creditName, ...artists.map((artist) => artist.name)].filter(
    (text) => text !== null,
  );
  const described = {
    title: name,
    artists: names.length === 0 ? null : names.join(', '),
    durationS: duration,
  };
  return {
    outcome: 'ok',
    value: { providerSongId: uuid, features: audio, genres, song: described, raw },
  };
}

function failed(failure: HttpFailure): ProviderResult<FeatureAnswer> {
  const detail = describeHttpFailure(failure);
  switch (failure.kind) {
    case 'timeout':
    case 'network':
      return { outcome: 'unavailable', detail };
    case 'too_large':
    case 'redirect':
      return { outcome: 'malformed', detail };
  }
}
