import type { ProviderResult } from '@app/contracts';
import {
  callHttp,
  describeHttpFailure,
  parseJson,
  type Clock,
  type HttpFailure,
} from '@app/service-kit';
import { storableJson, storableText } from '../database/storable.js';
import type { FeatureAnswer, FeatureClient, ProviderCall } from '../enrich-track/feature.client.js';
import { refusalOf } from './soundcharts.refusals.js';
import { songAnswerSchema } from './soundcharts.schema.js';

const DEADLINE_MS = 10_000;
const MAX_BYTES = 1_048_576;
const EXCERPT_LENGTH = 2_000;

export interface SoundchartsOptions {
  readonly baseUrl: string;
  readonly appId: string;
  readonly apiKey: string;
  readonly clock: Clock;
  readonly deadlineMs?: number;
}

/** SoundCharts' customer API, v2.25: one song per call, there is no batch. */
export class SoundchartsClient implements FeatureClient {
  readonly provider = 'soundcharts';

  constructor(private readonly options: SoundchartsOptions) {}

  askBySpotifyId(spotifyId: string): Promise<ProviderCall> {
    return this.ask(`by-platform/spotify/${encodeURIComponent(spotifyId)}`);
  }

  askByIsrc(isrc: string): Promise<ProviderCall> {
    return this.ask(`by-isrc/${encodeURIComponent(isrc)}`);
  }

  private async ask(path: string): Promise<ProviderCall> {
    const { baseUrl, appId, apiKey, clock, deadlineMs } = this.options;
    const startedAt = performance.now();
    const call = await callHttp(`${baseUrl.replace(/\/+$/, '')}/api/v2.25/song/${path}`, {
      headers: { 'x-app-id': appId, 'x-api-key': apiKey, accept: 'application/json' },
      timeoutMs: deadlineMs ?? DEADLINE_MS,
      maxBytes: MAX_BYTES,
    });
    const answeredAt = clock.now();
    const latencyMs = performance.now() - startedAt;
    if (!call.ok) {
      const result = failed(call.failure);
      return { result, ambiguousKey: false, status: null, excerpt: null, latencyMs, answeredAt };
    }
    const { status, text } = call.answer;
    const said = withoutSecret(text, apiKey);
    const result =
      status === 200 ? readSong(text) : refusalOf({ ...call.answer, text: said }, answeredAt);
    return {
      result,
      ambiguousKey: status === 410,
      status,
      excerpt: result.outcome === 'ok' ? null : storableText(said.slice(0, EXCERPT_LENGTH)),
      latencyMs,
      answeredAt,
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
  const { uuid, genres, audio } = song.data.object;
  return { outcome: 'ok', value: { providerSongId: uuid, features: audio, genres, raw } };
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
