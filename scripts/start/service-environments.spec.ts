import { describe, expect, it } from '@jest/globals';
import {
  applications,
  environmentOf,
  featureCallsOf,
  type Application,
  type Wiring,
} from './service-environments.js';

const wiring: Wiring = {
  root: '/checkout',
  inherited: { PATH: '/bin' },
  databaseUrls: {
    owner: 'db-owner',
    gateway: 'db-gateway',
    'sync-service': 'db-sync',
    'enrichment-service': 'db-enrichment',
    'gallery-service': 'db-gallery',
  },
  natsUrls: {
    admin: 'nats-admin',
    gateway: 'nats-gateway',
    'sync-service': 'nats-sync',
    'enrichment-service': 'nats-enrichment',
    'gallery-service': 'nats-gallery',
  },
  opsPorts: {
    gateway: 1,
    'sync-service': 2,
    'enrichment-service': 3,
    'gallery-service': 4,
    'broker-keeper': 6,
  },
  gatewayPort: 3000,
  publicUrl: 'http://127.0.0.1:3000',
  sandboxPort: 5,
  featureCalls: featureCallsOf({}, 'http://127.0.0.1:5'),
  spotify: {
    clientId: 'spotify-id',
    clientSecret: 'spotify-secret',
    isStandIn: true,
    accountsUrl: 'http://127.0.0.1:5/accounts',
    apiUrl: 'http://127.0.0.1:5/spotify/v1',
  },
  soundcharts: {
    appId: 'sc-id',
    apiKey: 'sc-key',
    isStandIn: true,
    url: 'http://127.0.0.1:5/soundcharts',
  },
  cookieSecret: 'cookie-secret',
  tokenSealingKey: 'sealing-key',
  adminSpotifyUserId: 'sandbox-admin',
  library: '/music/liked.csv',
  features: undefined,
  sandboxTracks: undefined,
};

const whoSees = (secret: string): Application[] =>
  applications.filter((application) =>
    Object.values(environmentOf(application, wiring)).includes(secret),
  );

describe('the environment of an application', () => {
  it('holds its own connections', () => {
    expect(environmentOf('sync-service', wiring)).toEqual({
      PATH: '/bin',
      DATABASE_URL: 'db-sync',
      NATS_URL: 'nats-sync',
      OPS_HOST: '127.0.0.1',
      OPS_PORT: '2',
      SPOTIFY_CLIENT_ID: 'spotify-id',
      SPOTIFY_CLIENT_SECRET: 'spotify-secret',
      SPOTIFY_ACCOUNTS_URL: 'http://127.0.0.1:5/accounts',
      SPOTIFY_API_URL: 'http://127.0.0.1:5/spotify/v1',
      TOKEN_SEALING_KEY: 'sealing-key',
    });
    expect(environmentOf('gateway', wiring)).toMatchObject({
      PORT: '3000',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      WEB_ROOT: '/checkout/dist/web',
      SANDBOX: 'true',
      ADMIN_SPOTIFY_USER_ID: 'sandbox-admin',
    });
    expect(environmentOf('enrichment-service', wiring)).toMatchObject({
      SOUNDCHARTS_URL: 'http://127.0.0.1:5/soundcharts',
      SOUNDCHARTS_MONTHLY_CALLS: 'unlimited',
      RECCOBEATS_URL: 'http://127.0.0.1:5/reccobeats',
    });
    expect(environmentOf('sandbox', wiring)).toMatchObject({
      SANDBOX_LIBRARY: '/music/liked.csv',
      PORT: '5',
    });
    expect(environmentOf('sandbox', wiring)).not.toHaveProperty('SANDBOX_FEATURES');
  });

  it('holds nobody else’s secrets', () => {
    expect(whoSees('db-owner')).toEqual(['provisioner']);
    expect(whoSees('nats-admin')).toEqual(['provisioner', 'broker-keeper']);
    expect(whoSees('db-gallery')).toEqual(['provisioner', 'gallery-service']);
    expect(whoSees('cookie-secret')).toEqual(['gateway']);
    expect(whoSees('sealing-key')).toEqual(['gateway', 'sync-service']);
    expect(whoSees('spotify-secret')).toEqual(['sandbox', 'gateway', 'sync-service']);
    expect(whoSees('sc-key')).toEqual(['sandbox', 'enrichment-service']);
  });

  it('leaves the addresses of real providers to the services', () => {
    const real: Wiring = {
      ...wiring,
      spotify: { ...wiring.spotify, isStandIn: false, accountsUrl: undefined, apiUrl: undefined },
      soundcharts: { ...wiring.soundcharts, isStandIn: false, url: undefined },
      featureCalls: featureCallsOf({ SOUNDCHARTS_DAILY_CALLS: '33' }, null),
    };

    expect(environmentOf('gateway', real)).toMatchObject({ SANDBOX: 'false' });
    expect(environmentOf('sync-service', real)).not.toHaveProperty('SPOTIFY_API_URL');
    const asking = environmentOf('enrichment-service', real);
    expect(asking).toMatchObject({ SOUNDCHARTS_DAILY_CALLS: '33' });
    for (const name of ['SOUNDCHARTS_URL', 'SOUNDCHARTS_MONTHLY_CALLS', 'RECCOBEATS_URL']) {
      expect(asking).not.toHaveProperty(name);
    }
  });
});
