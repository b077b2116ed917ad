import { inParallel } from '../stack/parallel.js';
import { chooseGatewayPort } from './gateway-port.js';
import { provision, startSandbox, startServices } from './start-applications.js';
import { startNats, type NatsUrls } from './start-nats.js';
import { startPostgres, type DatabaseUrls } from './start-postgres.js';
import { featureCallsOf, type Wiring } from './service-environments.js';
import type { StartContext } from './start-context.js';

/** The addresses of a running system. */
export interface RunningSystem {
  /** Where people and programs reach the gateway from this machine. */
  readonly gatewayUrl: string;
  /** What PUBLIC_URL says. */
  readonly publicUrl: string;
  /** Null where no sandbox runs. */
  readonly sandboxUrl: string | null;
}

/** Starts everything, in order; what was started is stopped by the context's shutdown stack. */
export async function startSystem(
  context: StartContext,
  signal: AbortSignal,
): Promise<RunningSystem> {
  const { options, ports, terminal } = context;
  const gateway = await chooseGatewayPort(ports, { port: options.port, anyPort: options.once });
  if (gateway.note !== null) terminal.line(gateway.note);
  const [databaseUrls, natsUrls] = await inParallel<[DatabaseUrls, NatsUrls]>(signal, [
    (either) => startPostgres(context, either),
    (either) => startNats(context, either),
  ]);
  const wiring = await wire(context, gateway.port, databaseUrls, natsUrls);
  await ports.save();
  await provision(context, wiring, signal);
  if (wiring.sandboxPort !== null) await startSandbox(context, wiring, signal);
  await startServices(context, wiring, signal);
  return {
    gatewayUrl: `http://127.0.0.1:${wiring.gatewayPort}`,
    publicUrl: wiring.publicUrl,
    sandboxUrl: wiring.sandboxPort === null ? null : `http://127.0.0.1:${wiring.sandboxPort}`,
  };
}

/** All addresses, ports and secrets of a system, from what was decided and started so far. */
export async function wire(
  context: StartContext,
  gatewayPort: number,
  databaseUrls: DatabaseUrls,
  natsUrls: NatsUrls,
): Promise<Wiring> {
  const { environment, options, plan, ports, secrets } = context;
  const sandboxPort = plan.needsSandbox ? await ports.take('sandbox') : null;
  const sandbox = `http://127.0.0.1:${sandboxPort}`;
  const localUrl = `http://127.0.0.1:${gatewayPort}`;
  return {
    root: context.installation.root,
    inherited: environment.inherited,
    databaseUrls,
    natsUrls,
    opsPorts: {
      gateway: await ports.take('gateway.ops'),
      'sync-service': await ports.take('sync-service.ops'),
      'enrichment-service': await ports.take('enrichment-service.ops'),
      'gallery-service': await ports.take('gallery-service.ops'),
      'broker-keeper': await ports.take('broker-keeper.ops'),
    },
    gatewayPort,
    // The stand-in knows only this machine; a public address belongs to an app registered with the real Spotify.
    publicUrl: plan.spotify === null ? localUrl : (environment.PUBLIC_URL ?? localUrl),
    sandboxPort,
    spotify:
      plan.spotify === null
        ? {
            clientId: secrets.sandbox.spotifyClientId,
            clientSecret: secrets.sandbox.spotifyClientSecret,
            isStandIn: true,
            accountsUrl: `${sandbox}/accounts`,
            apiUrl: `${sandbox}/spotify/v1`,
          }
        : {
            ...plan.spotify,
            isStandIn: false,
            accountsUrl: environment.SPOTIFY_ACCOUNTS_URL,
            apiUrl: environment.SPOTIFY_API_URL,
          },
    soundcharts:
      plan.soundcharts === null
        ? {
            appId: secrets.sandbox.soundchartsAppId,
            apiKey: secrets.sandbox.soundchartsApiKey,
            isStandIn: true,
            url: `${sandbox}/soundcharts`,
          }
        : { ...plan.soundcharts, isStandIn: false, url: environment.SOUNDCHARTS_URL },
    featureCalls: featureCallsOf(environment, plan.soundcharts === null ? sandbox : null),
    cookieSecret: environment.COOKIE_SECRET ?? secrets.cookieSecret,
    tokenSealingKey: environment.TOKEN_SEALING_KEY ?? secrets.tokenSealingKey,
    adminSpotifyUserId: plan.spotify === null ? 'sandbox-admin' : environment.ADMIN_SPOTIFY_USER_ID,
    library: options.library,
    features: options.features,
    sandboxTracks: environment.SANDBOX_TRACKS,
  };
}
