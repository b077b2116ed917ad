import { PlainError } from '../stack/plain-error.js';
import { ensureDatabase, preparePostgres, serverVersion } from '../stack/postgres-server.js';
import type { Service } from './service-environments.js';
import type { StartContext } from './start-context.js';

const databaseName = 'playlist_maker';

/** The role of each service and the variable that may give its address. */
const roles = {
  gateway: { role: 'pm_gateway', secret: 'gateway', variable: 'GATEWAY_DATABASE_URL' },
  'sync-service': { role: 'pm_sync', secret: 'sync', variable: 'SYNC_DATABASE_URL' },
  'enrichment-service': {
    role: 'pm_enrichment',
    secret: 'enrichment',
    variable: 'ENRICHMENT_DATABASE_URL',
  },
  'gallery-service': { role: 'pm_gallery', secret: 'gallery', variable: 'GALLERY_DATABASE_URL' },
} as const satisfies Record<Service, object>;

export type DatabaseUrls = Readonly<Record<Service | 'owner', string>>;

/** The Postgres that DATABASE_URL names does not answer. */
export class DatabaseUrlError extends PlainError {
  override readonly name = 'DatabaseUrlError';
}

/** Starts the embedded Postgres, or looks at the one that was given; returns everybody's address. */
export async function startPostgres(
  context: StartContext,
  signal: AbortSignal,
): Promise<DatabaseUrls> {
  const given = context.plan.databaseUrl;
  const owner =
    given === null ? await startEmbedded(context, signal) : await checkGiven(context, given);
  return {
    owner,
    gateway: roleUrl(context, 'gateway', owner),
    'sync-service': roleUrl(context, 'sync-service', owner),
    'enrichment-service': roleUrl(context, 'enrichment-service', owner),
    'gallery-service': roleUrl(context, 'gallery-service', owner),
  };
}

async function startEmbedded(context: StartContext, signal: AbortSignal): Promise<string> {
  const { directory, terminal } = context;
  const port = await context.ports.take('postgres');
  const start = async (): Promise<{ url: string; version: string }> => {
    const server = await preparePostgres(
      {
        directory: directory.postgres,
        port,
        superuserPassword: context.secrets.postgres.superuser,
        place: directory,
        env: context.environment.inherited,
        durable: true,
        notify: (event) => {
          terminal.supervision(event);
        },
      },
      signal,
    );
    context.shutdown.defer('Postgres', (hurry) => server.supervised.stop(hurry));
    await server.supervised.start(signal);
    await ensureDatabase(server.urlOf('postgres'), databaseName);
    const url = server.urlOf(databaseName);
    return { url, version: await serverVersion(url) };
  };
  const done = ({ version }: { version: string }): string =>
    `Postgres ${version} on 127.0.0.1:${port}`;
  return (await terminal.step('starting Postgres', start, done)).url;
}

async function checkGiven(context: StartContext, url: string): Promise<string> {
  const { host } = new URL(url);
  const check = async (): Promise<string> =>
    serverVersion(url).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DatabaseUrlError(`the Postgres of DATABASE_URL does not answer: ${reason}`, {
        cause: error,
      });
    });
  await context.terminal.step(
    'reaching your Postgres',
    check,
    (v) => `Postgres ${v} at ${host} (yours)`,
  );
  return url;
}

/** What the environment gives for a service, else the owner's address with the service's own role and password. */
function roleUrl({ environment, secrets }: StartContext, service: Service, owner: string): string {
  const { role, secret, variable } = roles[service];
  const given = environment[variable];
  if (given !== undefined) return given;
  const url = new URL(owner);
  url.username = role;
  url.password = secrets.postgres[secret];
  return url.toString();
}
