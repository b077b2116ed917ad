import { describe, expect, it } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvironment } from '../environment.js';
import { findNatsServer } from './nats-binary.js';
import { natsConfig, natsUsers, type NatsPermissions } from './nats-config.js';
import { prepareNats, type NatsServer } from './nats-server.js';
import { PortBook } from './ports.js';
import { makeSecrets } from './secrets.js';
import { withProcessPlace } from './testing/process-place.js';
import { waitFor } from './testing/wait-for.js';

const never = new AbortController().signal;
const environment = readEnvironment();

async function withNats(
  permissions: Record<string, NatsPermissions>,
  use: (
    server: NatsServer,
    login: (user: (typeof natsUsers)[number]) => Promise<NatsConnection>,
    directory: string,
  ) => Promise<void>,
  beforeStart: (directory: string) => Promise<void> = async () => undefined,
): Promise<void> {
  await withProcessPlace(async (place) => {
    const binDirectory = join(process.cwd(), '.data', 'bin');
    const ports = await PortBook.open(join(place.folder, 'ports.json'));
    const directory = join(place.folder, 'nats');
    await mkdir(directory);
    const port = await ports.take('nats');
    const passwords = makeSecrets().nats;
    const server = await prepareNats({
      binary: await findNatsServer(binDirectory, environment.PATH, environment.inherited),
      directory,
      port,
      monitorPort: await ports.take('nats.monitor'),
      passwords,
      permissions,
      place,
      env: environment.inherited,
      notify: () => undefined,
    });
    await beforeStart(directory);
    try {
      await server.supervised.start(never);
      await use(
        server,
        (user) =>
          connect({ servers: `127.0.0.1:${port}`, user, pass: passwords[user], reconnect: false }),
        directory,
      );
    } finally {
      await server.supervised.stop();
    }
  });
}

describe('the embedded nats-server', () => {
  it('begins anew where it cannot start with what it stored, and sets that aside', async () => {
    await withNats(
      {},
      async (_, login, directory) => {
        const connection = await login('admin');
        await (await jetstreamManager(connection)).streams.add({ name: 'S', subjects: ['s.>'] });
        await connection.close();
        expect(await readFile(join(directory, 'jetstream.damaged', 'jetstream'), 'utf8')).toBe('x');
      },
      (directory) => writeFile(join(directory, 'jetstream', 'jetstream'), 'x'),
    );
  });

  it('lets every user in with their own password, and keeps streams', async () => {
    await withNats({}, async (server, login) => {
      for (const user of natsUsers) await (await login(user)).close();
      const address = new URL(server.urlOf('admin')).host;
      await expect(
        connect({ servers: address, user: 'admin', pass: 'no', reconnect: false }),
      ).rejects.toThrow();

      const connection = await login('admin');
      const manager = await jetstreamManager(connection);
      await manager.streams.add({ name: 'facts', subjects: ['facts.>'] });
      expect((await manager.streams.info('facts')).config.storage).toBe('file');
      await connection.close();
    });
  });

  it('holds a user to the permissions it was given', async () => {
    const permissions = {
      gateway: { publish: { allow: ['allowed'] }, subscribe: { allow: ['_INBOX.>'] } },
    };
    await withNats(permissions, async (_server, login) => {
      const connection = await login('gateway');
      const problems: string[] = [];
      void (async () => {
        for await (const status of connection.status()) {
          if (status.type === 'error') problems.push(status.error.message);
        }
      })();

      connection.publish('forbidden', 'x');
      connection.publish('allowed', 'x');
      await connection.flush();
      await waitFor('the refusal', () => problems.length > 0);

      expect(problems).toEqual([expect.stringMatching(/forbidden/)]);
      await connection.close();
    });
  });
});

describe('the configuration of nats-server', () => {
  it('stays on the loopback address and within what version 2.9 knows', () => {
    const options = {
      serverName: 'n',
      port: 1,
      monitorPort: 2,
      storeDirectory: '/s',
      passwords: makeSecrets().nats,
    };
    const config: Record<string, unknown> = JSON.parse(natsConfig(options));

    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 1,
      http: '127.0.0.1:2',
      jetstream: { store_dir: '/s' },
    });
    expect(Object.keys(config).toSorted()).toEqual(
      ['authorization', 'host', 'http', 'jetstream', 'port', 'server_name'].toSorted(),
    );
  });
});
