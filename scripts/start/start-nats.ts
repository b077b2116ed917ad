import { findNatsServer } from '../stack/nats-binary.js';
import { prepareNats } from '../stack/nats-server.js';
import type { Service } from './service-environments.js';
import type { StartContext } from './start-context.js';

export type NatsUrls = Readonly<Record<Service | 'admin', string>>;

/** Starts the embedded nats-server, or takes the address that was given; returns everybody's address. */
export async function startNats(context: StartContext, signal: AbortSignal): Promise<NatsUrls> {
  const given = context.plan.natsUrl;
  if (given === null) return startEmbedded(context, signal);
  const { environment } = context;
  context.terminal.line(`✓ NATS at ${new URL(given).host} (yours)`);
  return {
    admin: given,
    gateway: environment.GATEWAY_NATS_URL ?? given,
    'sync-service': environment.SYNC_NATS_URL ?? given,
    'enrichment-service': environment.ENRICHMENT_NATS_URL ?? given,
    'gallery-service': environment.GALLERY_NATS_URL ?? given,
  };
}

async function startEmbedded(context: StartContext, signal: AbortSignal): Promise<NatsUrls> {
  const { directory, environment, installation, terminal } = context;
  const port = await context.ports.take('nats');
  const monitorPort = await context.ports.take('nats.monitor');
  const start = async (): Promise<{ urls: NatsUrls; version: string }> => {
    const env = environment.inherited;
    const binary = await findNatsServer(installation.binDirectory, environment.PATH, env, signal);
    const server = await prepareNats({
      binary,
      directory: directory.nats,
      port,
      monitorPort,
      passwords: context.secrets.nats,
      ...(installation.natsPermissions && { permissions: installation.natsPermissions }),
      place: directory,
      env,
      notify: (event) => {
        terminal.supervision(event);
      },
    });
    context.shutdown.defer('nats-server', (hurry) => server.supervised.stop(hurry));
    await server.supervised.start(signal);
    const urls = {
      admin: server.urlOf('admin'),
      gateway: server.urlOf('gateway'),
      'sync-service': server.urlOf('sync-service'),
      'enrichment-service': server.urlOf('enrichment-service'),
      'gallery-service': server.urlOf('gallery-service'),
    };
    return { urls, version: binary.version };
  };
  const done = ({ version }: { version: string }): string =>
    `nats-server ${version} on 127.0.0.1:${port}`;
  return (await terminal.step('starting nats-server', start, done)).urls;
}
