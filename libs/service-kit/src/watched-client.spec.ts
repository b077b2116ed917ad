import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase, createDataSource, isTransientDatabaseError } from './database.js';
import { createLogger } from './logger.js';
import { WatchedClient } from './watched-client.js';

const logger = createLogger('spec', 'fatal');

let database: TestDatabase;
let port: number;
let network: Server;
let swallowing = false;

/** A network in front of Postgres that can swallow what the client says. */
beforeAll(async () => {
  database = await createTestDatabase();
  const target = new URL(database.urls['sync-service']);
  network = createServer((client: Socket) => {
    const upstream = connect(Number(target.port), target.hostname);
    client.on('data', (chunk: Buffer) => {
      if (!swallowing) upstream.write(chunk);
    });
    upstream.pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve));
  port = (network.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => network.close(resolve));
  await database.drop();
});

function throughNetwork(toPort: number): string {
  const url = new URL(database.urls['sync-service']);
  url.hostname = '127.0.0.1';
  url.port = String(toPort);
  return url.toString();
}

describe('a connection whose answers stay away', () => {
  it('ends itself, and says so in a way that is repeated', async () => {
    const client = new WatchedClient({ connectionString: throughNetwork(port), silenceMs: 200 });
    client.on('error', () => undefined);
    await client.connect();
    await expect(client.query('SELECT 1 AS one')).resolves.toMatchObject({ rows: [{ one: 1 }] });
    swallowing = true;
    const failure = await client.query('SELECT 2').catch((error: unknown) => error);
    swallowing = false;
    expect(isTransientDatabaseError(failure)).toBe(true);
  });
});

describe('a service that starts while Postgres is away', () => {
  it('waits for it', async () => {
    const place = createServer();
    await new Promise<void>((resolve) => place.listen(0, '127.0.0.1', resolve));
    const free = (place.address() as AddressInfo).port;
    await new Promise((resolve) => place.close(resolve));
    const dataSource = createDataSource({
      url: throughNetwork(free),
      schema: 'sync',
      applicationName: 'spec',
    });
    let connected = false;
    const waiting = connectDatabase(dataSource, logger).then(() => (connected = true));
    const target = new URL(database.urls['sync-service']);
    const late = createServer((client: Socket) => {
      const upstream = connect(Number(target.port), target.hostname);
      client.pipe(upstream).pipe(client);
      client.on('error', () => upstream.destroy());
      upstream.on('error', () => client.destroy());
    });
    expect(connected).toBe(false);
    await new Promise<void>((resolve) => late.listen(free, '127.0.0.1', resolve));
    await waiting;
    await expect(dataSource.query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
    await dataSource.destroy();
    await new Promise((resolve) => late.close(resolve));
  });

  it('does not wait for a password to become right', async () => {
    const url = new URL(database.urls['sync-service']);
    url.pathname = '/no_such_database';
    const dataSource = createDataSource({
      url: url.toString(),
      schema: 'sync',
      applicationName: 'spec',
    });
    await expect(connectDatabase(dataSource, logger)).rejects.toThrow('no_such_database');
  });
});
