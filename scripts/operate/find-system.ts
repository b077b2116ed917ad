import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockHolder } from '../stack/lock.js';
import { PlainError } from '../stack/plain-error.js';
import { PortBook } from '../stack/ports.js';
import { loadSecrets } from '../stack/secrets.js';

/** No running system was found, or more than one. */
export class SystemNotFoundError extends PlainError {
  override readonly name = 'SystemNotFoundError';
}

/** Where a system that `npm start` runs can be reached by its operator. */
export interface SystemAddresses {
  readonly ownerUrl: string;
  readonly gatewayDatabaseUrl: string;
  readonly natsAdminUrl: string;
  readonly publicUrl: string;
}

/** The data directory that was named, or the only one under `.data` that is in use. @throws SystemNotFoundError */
export async function findDataDirectory(root: string, named: string | undefined): Promise<string> {
  const folder = join(root, '.data');
  const candidates =
    named === undefined
      ? (await readdir(folder).catch(() => [])).map((name) => join(folder, name))
      : [named];
  const running: string[] = [];
  for (const candidate of candidates) {
    const holder = await lockHolder(join(candidate, 'lock.json')).catch(() => null);
    if (holder !== null) running.push(candidate);
  }
  if (running.length === 1 && running[0] !== undefined) return running[0];
  throw new SystemNotFoundError(
    running.length === 0
      ? `${named ?? 'The system'} is not running: start it with npm start, or give DATABASE_URL and NATS_URL`
      : `Several systems are running; say which one with --data:\n${running.join('\n')}`,
  );
}

/** The addresses of a running system, from what its start has written down. */
export async function readAddresses(directory: string): Promise<SystemAddresses> {
  const secrets = await loadSecrets(join(directory, 'secrets.json'));
  const ports = await PortBook.open(join(directory, 'ports.json'));
  const port = (name: string): number => {
    const last = ports.lastOf(name);
    if (last === undefined)
      throw new SystemNotFoundError(`${directory} does not say the port of ${name}`);
    return last;
  };
  const database = (user: string, password: string): string =>
    `postgres://${user}:${password}@127.0.0.1:${port('postgres')}/playlist_maker`;
  return {
    ownerUrl: database('postgres', secrets.postgres.superuser),
    gatewayDatabaseUrl: database('pm_gateway', secrets.postgres.gateway),
    natsAdminUrl: `nats://admin:${secrets.nats.admin}@127.0.0.1:${port('nats')}`,
    publicUrl: `http://127.0.0.1:${port('gateway')}`,
  };
}
