import type { FeatureProvider } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource } from 'typeorm';
import type { EnrichmentServiceConfig } from '../enrichment-service.config.js';
import type { ProviderNoticeRaisedPublisher } from '../raise-notices/provider-notice-raised.publisher.js';
import { ReccobeatsClient } from '../reccobeats/reccobeats.client.js';
import { SoundchartsClient } from '../soundcharts/soundcharts.client.js';
import { AnswerSettler } from './answer.settler.js';
import { ProviderChain, type ChainLink } from './provider-chain.js';
import type { TrackEnrichedPublisher } from './track-enriched.publisher.js';
import type { TrackFeaturesMissingPublisher } from './track-features-missing.publisher.js';

export interface ChainParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly enriched: TrackEnrichedPublisher;
  readonly missing: TrackFeaturesMissingPublisher;
  readonly notices: Pick<ProviderNoticeRaisedPublisher, 'raise'>;
}

type ChainConfig = Pick<
  EnrichmentServiceConfig,
  | 'FEATURE_PROVIDERS'
  | 'SOUNDCHARTS_URL'
  | 'SOUNDCHARTS_APP_ID'
  | 'SOUNDCHARTS_API_KEY'
  | 'SOUNDCHARTS_CALLS_PER_MINUTE'
  | 'SOUNDCHARTS_DAILY_CALLS'
  | 'SOUNDCHARTS_MONTHLY_CALLS'
  | 'RECCOBEATS_URL'
  | 'RECCOBEATS_CALLS_PER_MINUTE'
>;

/** The chain of providers as it is configured. */
export function makeChain(config: ChainConfig, parts: ChainParts): ProviderChain {
  const order = config.FEATURE_PROVIDERS;
  return new ProviderChain(
    order.map((provider, place) => {
      const next = order[place + 1] ?? null;
      const settler = new AnswerSettler({ ...parts, provider, next });
      return { provider, settler, ...accessTo(provider, config, parts.clock) };
    }),
  );
}

function accessTo(
  provider: FeatureProvider,
  config: ChainConfig,
  clock: Clock,
): Pick<ChainLink, 'client' | 'limits' | 'credentials'> {
  switch (provider) {
    case 'soundcharts': {
      const appId = config.SOUNDCHARTS_APP_ID ?? '';
      const apiKey = config.SOUNDCHARTS_API_KEY ?? '';
      return {
        client: new SoundchartsClient({ baseUrl: config.SOUNDCHARTS_URL, appId, apiKey, clock }),
        credentials: JSON.stringify([appId, apiKey]),
        limits: {
          perMinute: config.SOUNDCHARTS_CALLS_PER_MINUTE,
          perDay: config.SOUNDCHARTS_DAILY_CALLS ?? null,
          perMonth: config.SOUNDCHARTS_MONTHLY_CALLS,
        },
      };
    }
    case 'reccobeats':
      return {
        client: new ReccobeatsClient({ baseUrl: config.RECCOBEATS_URL, clock }),
        credentials: null,
        limits: { perMinute: config.RECCOBEATS_CALLS_PER_MINUTE, perDay: null, perMonth: null },
      };
  }
}
