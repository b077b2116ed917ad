import { join } from 'node:path';

/** The applications that `npm start` runs. */
export const applications = [
  'provisioner',
  'broker-keeper',
  'sandbox',
  'gateway',
  'sync-service',
  'enrichment-service',
  'gallery-service',
] as const;
export type Application = (typeof applications)[number];

/** The four that are services: each has a database role, a broker login and a port for health. */
export const services = [
  'gateway',
  'sync-service',
  'enrichment-service',
  'gallery-service',
] as const satisfies readonly Application[];
export type Service = (typeof services)[number];

/** How often feature providers may be called, and where ReccoBeats is; undefined: as the service has it. */
export interface FeatureCalls {
  readonly perMinute: string | undefined;
  readonly daily: string | undefined;
  readonly monthly: string | undefined;
  readonly reccobeatsUrl: string | undefined;
  readonly reccobeatsPerMinute: string | undefined;
}

/** Stand-ins cost nothing: nothing holds them up unless somebody wants to see how that looks. */
const standInCalls = { perMinute: '1000000', perMonth: 'unlimited' };

/** What the environment says, and no limits to speak of where the providers are stand-ins. */
export function featureCallsOf(
  environment: {
    readonly SOUNDCHARTS_CALLS_PER_MINUTE?: string | undefined;
    readonly SOUNDCHARTS_DAILY_CALLS?: string | undefined;
    readonly SOUNDCHARTS_MONTHLY_CALLS?: string | undefined;
    readonly RECCOBEATS_URL?: string | undefined;
    readonly RECCOBEATS_CALLS_PER_MINUTE?: string | undefined;
  },
  sandboxUrl: string | null,
): FeatureCalls {
  const usual = sandboxUrl === null ? undefined : standInCalls;
  const standIn = sandboxUrl === null ? undefined : `${sandboxUrl}/reccobeats`;
  return {
    perMinute: environment.SOUNDCHARTS_CALLS_PER_MINUTE ?? usual?.perMinute,
    daily: environment.SOUNDCHARTS_DAILY_CALLS,
    monthly: environment.SOUNDCHARTS_MONTHLY_CALLS ?? usual?.perMonth,
    reccobeatsUrl: environment.RECCOBEATS_URL ?? standIn,
    reccobeatsPerMinute: environment.RECCOBEATS_CALLS_PER_MINUTE ?? usual?.perMinute,
  };
}

/** All addresses, ports and secrets that the applications are configured with. */
export interface Wiring {
  /** The checkout. */
  readonly root: string;
  /** What every process sees of the environment. */
  readonly inherited: Readonly<Record<string, string>>;
  readonly databaseUrls: Readonly<Record<Service | 'owner', string>>;
  readonly natsUrls: Readonly<Record<Service | 'admin', string>>;
  readonly opsPorts: Readonly<Record<Service | 'broker-keeper', number>>;
  readonly gatewayPort: number;
  readonly publicUrl: string;
  /** Null where no sandbox runs. */
  readonly sandboxPort: number | null;
  readonly spotify: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly isStandIn: boolean;
    /** Undefined: the provider's own address, which the services know. */
    readonly accountsUrl: string | undefined;
    readonly apiUrl: string | undefined;
  };
  readonly soundcharts: {
    readonly appId: string;
    readonly apiKey: string;
    readonly isStandIn: boolean;
    readonly url: string | undefined;
  };
  readonly featureCalls: FeatureCalls;
  readonly cookieSecret: string;
  readonly tokenSealingKey: string;
  readonly adminSpotifyUserId: string | undefined;
  readonly library: string | undefined;
  readonly features: string | undefined;
  readonly sandboxTracks: string | undefined;
}

/** The whole environment of one application: what all may see, and what this one needs; nobody else's secrets. */
export function environmentOf(application: Application, wiring: Wiring): Record<string, string> {
  const own = ownEnvironment(application, wiring);
  const environment: Record<string, string> = { ...wiring.inherited };
  for (const [name, value] of Object.entries(own)) {
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

type Variables = Record<string, string | undefined>;

function ownEnvironment(application: Application, wiring: Wiring): Variables {
  switch (application) {
    case 'provisioner':
      return {
        DATABASE_URL: wiring.databaseUrls.owner,
        GATEWAY_DATABASE_URL: wiring.databaseUrls.gateway,
        SYNC_DATABASE_URL: wiring.databaseUrls['sync-service'],
        ENRICHMENT_DATABASE_URL: wiring.databaseUrls['enrichment-service'],
        GALLERY_DATABASE_URL: wiring.databaseUrls['gallery-service'],
        NATS_URL: wiring.natsUrls.admin,
      };
    case 'broker-keeper':
      return { NATS_URL: wiring.natsUrls.admin, ...opsPort(application, wiring) };
    case 'sandbox':
      return {
        PORT: String(wiring.sandboxPort),
        HOST: '127.0.0.1',
        SANDBOX_LIBRARY: wiring.library,
        SANDBOX_FEATURES: wiring.features,
        SANDBOX_TRACKS: wiring.sandboxTracks,
        ...spotifyLogin(wiring),
        ...soundchartsLogin(wiring),
      };
    case 'gateway':
      return {
        ...connections(application, wiring),
        ...spotifyApp(wiring),
        PORT: String(wiring.gatewayPort),
        HOST: '127.0.0.1',
        PUBLIC_URL: wiring.publicUrl,
        WEB_ROOT: join(wiring.root, 'dist', 'web'),
        COOKIE_SECRET: wiring.cookieSecret,
        TOKEN_SEALING_KEY: wiring.tokenSealingKey,
        ADMIN_SPOTIFY_USER_ID: wiring.adminSpotifyUserId,
        SANDBOX: String(wiring.spotify.isStandIn),
      };
    case 'sync-service':
      return {
        ...connections(application, wiring),
        ...spotifyApp(wiring),
        TOKEN_SEALING_KEY: wiring.tokenSealingKey,
      };
    case 'enrichment-service':
      return {
        ...connections(application, wiring),
        ...soundchartsLogin(wiring),
        SOUNDCHARTS_URL: wiring.soundcharts.url,
        SOUNDCHARTS_CALLS_PER_MINUTE: wiring.featureCalls.perMinute,
        SOUNDCHARTS_DAILY_CALLS: wiring.featureCalls.daily,
        SOUNDCHARTS_MONTHLY_CALLS: wiring.featureCalls.monthly,
        RECCOBEATS_URL: wiring.featureCalls.reccobeatsUrl,
        RECCOBEATS_CALLS_PER_MINUTE: wiring.featureCalls.reccobeatsPerMinute,
      };
    case 'gallery-service':
      return connections(application, wiring);
    default:
      return application satisfies never;
  }
}

function connections(service: Service, wiring: Wiring): Variables {
  return {
    DATABASE_URL: wiring.databaseUrls[service],
    NATS_URL: wiring.natsUrls[service],
    ...opsPort(service, wiring),
  };
}

function opsPort(application: Service | 'broker-keeper', wiring: Wiring): Variables {
  return { OPS_HOST: '127.0.0.1', OPS_PORT: String(wiring.opsPorts[application]) };
}

function spotifyLogin({ spotify }: Wiring): Variables {
  return { SPOTIFY_CLIENT_ID: spotify.clientId, SPOTIFY_CLIENT_SECRET: spotify.clientSecret };
}

function soundchartsLogin({ soundcharts }: Wiring): Variables {
  return { SOUNDCHARTS_APP_ID: soundcharts.appId, SOUNDCHARTS_API_KEY: soundcharts.apiKey };
}

function spotifyApp(wiring: Wiring): Variables {
  const { accountsUrl, apiUrl } = wiring.spotify;
  return { ...spotifyLogin(wiring), SPOTIFY_ACCOUNTS_URL: accountsUrl, SPOTIFY_API_URL: apiUrl };
}
