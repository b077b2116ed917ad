import { join } from 'node:path';
import { brokerPermissions } from '@app/messaging';
import { databaseName } from '../../scripts/chaos/chaos-wiring.js';
import type { NatsServer } from '../../scripts/stack/nats-server.js';
import {
  startOwnNats,
  startOwnPostgres,
  type OwnServersOptions,
} from '../../scripts/stack/own-servers.js';
import { ensureDatabase } from '../../scripts/stack/postgres-server.js';

export interface ServersOptions extends OwnServersOptions {
  /** The checkout. */
  readonly root: string;
}

/** Starts a Postgres as `npm start` does, commits on disk, with an empty database. @returns the owner's address of it */
export async function startPostgres(options: ServersOptions, signal: AbortSignal): Promise<string> {
  const server = await startOwnPostgres(options, true, signal);
  await ensureDatabase(server.urlOf('postgres'), databaseName);
  return server.urlOf(databaseName);
}

/** Starts a nats-server as `npm start` does, where each service may do what it needs and no more. */
export function startNats(options: ServersOptions, signal: AbortSignal): Promise<NatsServer> {
  return startOwnNats(options, join(options.root, '.data', 'bin'), brokerPermissions(), signal);
}
