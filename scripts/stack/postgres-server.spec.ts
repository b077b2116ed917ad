import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { readEnvironment } from '../environment.js';
import { firstClosed } from './postgres-account.js';
import { hydrateLinks } from './postgres-binaries.js';
import { clearStaleServer } from './postgres-cluster.js';
import {
  ensureDatabase,
  preparePostgres,
  serverVersion,
  type PostgresOptions,
} from './postgres-server.js';
import { PortBook } from './ports.js';
import { identifyProcess } from './process-identity.js';
import type { SupervisionEvent } from './supervised-process.js';
import { withProcessPlace } from './testing/process-place.js';
import { withTemporaryFolder } from './testing/temporary-folder.js';
import { waitFor } from './testing/wait-for.js';

const never = new AbortController().signal;

async function optionsIn(
  place: { folder: string; logs: string; pids: string },
  notify: (event: SupervisionEvent) => void = () => undefined,
): Promise<PostgresOptions> {
  const ports = await PortBook.open(join(place.folder, 'ports.json'));
  return {
    directory: join(place.folder, 'postgres'),
    port: await ports.take('postgres'),
    superuserPassword: 'only-for-this-spec',
    place,
    env: readEnvironment().inherited,
    durable: false,
    notify,
  };
}

describe('the embedded Postgres', () => {
  it('runs below a folder that is closed to others, keeps its data, survives being killed', async () => {
    await withProcessPlace(async (place) => {
      await chmod(place.folder, 0o700);
      const events: SupervisionEvent[] = [];
      const options = await optionsIn(place, (event) => events.push(event));
      const first = await preparePostgres(options, never);
      await first.supervised.start(never);
      await ensureDatabase(first.urlOf('postgres'), 'kept');
      await ensureDatabase(first.urlOf('postgres'), 'kept');
      expect(await serverVersion(first.urlOf('kept'))).toMatch(/^\d+\.\d+$/);

      const killed = first.supervised.pid ?? 0;
      process.kill(killed, 'SIGKILL');
      await waitFor('the recovery', () => events.some(({ kind }) => kind === 'recovered'));
      expect(first.supervised.pid).not.toBe(killed);
      await first.supervised.stop();
      expect(existsSync(join(options.directory, 'postmaster.pid'))).toBe(false);

      const second = await preparePostgres(options, never);
      await second.supervised.start(never);
      const client = new pg.Client({ connectionString: second.urlOf('kept') });
      await client.connect();
      const { rows } = await client.query(
        `SELECT upper('grüße') AS upper, current_setting('listen_addresses') AS address,
                current_setting('unix_socket_directories') AS sockets`,
      );
      await client.end();
      expect(rows).toEqual([
        { upper: 'GRÜSSE'.replace('SS', 'ß'), address: '127.0.0.1', sockets: '' },
      ]);
      await expect(
        serverVersion(second.urlOf('kept').replace('only-for-this-spec', 'wrong')),
      ).rejects.toThrow('password authentication failed');
      await second.supervised.stop();
    });
  });

  it('tells when the password does not fit the data', async () => {
    await withProcessPlace(async (place) => {
      const options = await optionsIn(place);
      const first = await preparePostgres(options, never);
      await first.supervised.start(never);
      await first.supervised.stop();

      const second = await preparePostgres({ ...options, superuserPassword: 'another' }, never);
      await expect(second.supervised.start(never)).rejects.toThrow(/secrets\.json does not fit/);
      await second.supervised.stop();
    });
  });
});

describe('clearing the way for a server', () => {
  it('removes the pid file of a server whose pid belongs to something else now, and spares that', async () => {
    await withTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n`);

      await clearStaleServer(folder);

      expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
    });
  });

  it('ends a server that still runs on the data', async () => {
    await withProcessPlace(async (place) => {
      const options = await optionsIn(place);
      const server = await preparePostgres(options, never);
      await server.supervised.start(never);
      const pid = server.supervised.pid ?? 0;
      expect(readFileSync(join(options.directory, 'postmaster.pid'), 'utf8')).toMatch(
        new RegExp(`^${pid}\n`),
      );

      const stopping = server.supervised.stop();
      await clearStaleServer(options.directory);

      expect(identifyProcess(pid)).toBeNull();
      await stopping;
    });
  });
});

describe('the binaries', () => {
  it('get the links that a blocked install script did not make', async () => {
    await withTemporaryFolder(async (folder) => {
      const lib = join(folder, 'native', 'lib');
      await mkdir(lib, { recursive: true });
      await writeFile(join(lib, 'libpq.so.5.17'), 'library');
      const list = ['libpq.so', 'libpq.so.5'].map((name) => ({
        source: 'native/lib/libpq.so.5.17',
        target: `native/lib/${name}`,
      }));
      await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(list));
      await symlink('libpq.so.5.17', join(lib, 'libpq.so'));

      await hydrateLinks(folder);

      expect(readFileSync(join(lib, 'libpq.so.5'), 'utf8')).toBe('library');
      await unlink(join(lib, 'libpq.so.5'));
    });
  });

  it('are out of reach for others below a closed folder', async () => {
    await withTemporaryFolder(async (folder) => {
      const closed = join(folder, 'closed');
      await mkdir(join(closed, 'open'), { recursive: true });
      await chmod(folder, 0o755);
      await chmod(closed, 0o700);
      expect(await firstClosed([join(folder, 'file'), join(closed, 'open', 'file')])).toBe(closed);

      await chmod(closed, 0o711);
      const isTmpOpen = ((await stat(join(folder, '..'))).mode & 0o001) === 1;
      expect(await firstClosed([join(closed, 'open', 'file')])).toBe(
        isTmpOpen ? null : join(folder, '..'),
      );
    });
  });
});
