import type { NatsUser } from '../stack/nats-config.js';
import type { Secrets } from '../stack/secrets.js';
import { featureCallsOf, type Wiring } from '../start/service-environments.js';
import type { ScriptEnvironment } from '../environment.js';
import { sandboxAdmin } from '../start/sign-in-admin.js';
import type { TcpProxy } from './tcp-proxy.js';

export const databaseName = 'playlist_maker';

/** The places in the network that can be broken. */
export const networks = ['nats', 'postgres', 'sandbox'] as const;
export type Network = (typeof networks)[number];

/** What of a system's options its wiring depends on. */
interface WiringOptions {
  readonly root: string;
  readonly environment: ScriptEnvironment;
  readonly tracks: number;
}

export interface Places {
  readonly sandbox: number;
  readonly nats: number;
  readonly balancer: number;
  /** Where the services reach these. */
  readonly proxies: Readonly<Record<Network, Pick<TcpProxy, 'port'>>>;
}

/** The services reach everything through the proxies; the provisioner and the owner go past them. */
export function wireChaos(
  options: WiringOptions,
  secrets: Secrets,
  places: Places,
  ownerUrl: string,
): Wiring {
  const { proxies } = places;
  const database = (role: string, password: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${proxies.postgres.port}/${databaseName}`;
  const nats = (user: NatsUser): string =>
    `nats://${user}:${secrets.nats[user]}@127.0.0.1:${proxies.nats.port}`;
  const sandbox = `http://127.0.0.1:${proxies.sandbox.port}`;
  const { spotifyClientId, spotifyClientSecret, soundchartsAppId, soundchartsApiKey } =
    secrets.sandbox;
  return {
    root: options.root,
    inherited: options.environment.inherited,
    databaseUrls: {
      owner: ownerUrl,
      gateway: database('pm_gateway', secrets.postgres.gateway),
      'sync-service': database('pm_sync', secrets.postgres.sync),
      'enrichment-service': database('pm_enrichment', secrets.postgres.enrichment),
      'gallery-service': database('pm_gallery', secrets.postgres.gallery),
    },
    natsUrls: {
      admin: nats('admin'),
      gateway: nats('gateway'),
      'sync-service': nats('sync-service'),
      'enrichment-service': nats('enrichment-service'),
      'gallery-service': nats('gallery-service'),
    },
    opsPorts: {
      gateway: 0,
      'sync-service': 0,
      'enrichment-service': 0,
      'gallery-service': 0,
      'broker-keeper': 0,
    },
    gatewayPort: places.balancer,
    publicUrl: `http://127.0.0.1:${places.balancer}`,
    sandboxPort: places.sandbox,
    spotify: {
      clientId: spotifyClientId,
      clientSecret: spotifyClientSecret,
      isStandIn: true,
      accountsUrl: `${sandbox}/accounts`,
      apiUrl: `${sandbox}/spotify/v1`,
    },
    soundcharts: {
      appId: soundchartsAppId,
      apiKey: soundchartsApiKey,
      isStandIn: true,
      url: `${sandbox}/soundcharts`,
    },
    featureCalls: featureCallsOf({}, sandbox),
    cookieSecret: secrets.cookieSecret,
    tokenSealingKey: secrets.tokenSealingKey,
    adminSpotifyUserId: sandboxAdmin,
    library: undefined,
    features: undefined,
    sandboxTracks: String(options.tracks),
  };
}
