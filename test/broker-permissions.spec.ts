import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventContracts, requestContracts, serviceNames, type ServiceName } from '@app/contracts';
import {
  brokerPermissions,
  connectBroker,
  durableName,
  EVENT_STREAM,
  inboxPrefix,
  provisionStreams,
} from '@app/messaging';
import { createLogger } from '@app/service-kit';
import { testEnvironment } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { natsConfig, natsUsers } from '../scripts/stack/nats-config.js';
import { PortBook } from '../scripts/stack/ports.js';

const QUICK_MS = 400;
const PATIENT_MS = 60_000;
/** An answer that nobody may have is not waited for long; one that is due comes when it comes. */
const patience = (isDue: boolean): number => (isDue ? PATIENT_MS : QUICK_MS);

let folder: string;
let server: ChildProcess;
let admin: NatsConnection;
const connections = new Map<ServiceName, NatsConnection>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pm-permissions-'));
  const ports = await PortBook.open(join(folder, 'ports.json'));
  const port = await ports.take('nats');
  const passwords = Object.fromEntries(
    natsUsers.map((user) => [user, `password-of-${user}`]),
  ) as Record<(typeof natsUsers)[number], string>;
  const config = natsConfig({
    serverName: 'spec',
    port,
    monitorPort: await ports.take('monitor'),
    storeDirectory: join(folder, 'store'),
    passwords,
    permissions: brokerPermissions(),
  });
  writeFileSync(join(folder, 'nats.conf'), config);
  server = spawn(testEnvironment().natsServer, ['-c', join(folder, 'nats.conf')], {
    stdio: 'ignore',
  });
  const connect = (user: (typeof natsUsers)[number]): Promise<NatsConnection> =>
    connectBroker(`nats://${user}:${passwords[user]}@127.0.0.1:${port}`, user);
  admin = await connect('admin');
  await provisionStreams(admin, createLogger('spec', 'fatal'));
  for (const service of serviceNames) connections.set(service, await connect(service));
});

afterAll(async () => {
  await Promise.all([...connections.values(), admin].map((connection) => connection.close()));
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function as(service: ServiceName): NatsConnection {
  const connection = connections.get(service);
  if (connection === undefined) throw new Error(`no connection as ${service}`);
  return connection;
}

async function storedMessages(): Promise<number> {
  return (await (await jetstreamManager(admin)).streams.info(EVENT_STREAM)).state.messages;
}

/** Whether a request is answered at all. */
async function answers(
  connection: NatsConnection,
  subject: string,
  { body = '{}', timeout = QUICK_MS } = {},
): Promise<boolean> {
  try {
    await connection.request(subject, body, { timeout, noMux: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether a subscription brings what is published there. */
async function hears(connection: NatsConnection, subject: string): Promise<boolean> {
  let heard = false;
  const subscription = connection.subscribe(subject, {
    callback: (error) => {
      heard ||= error === null;
    },
  });
  await connection.flush();
  admin.publish(subject.replace('>', 'probe'), 'probe');
  await admin.flush();
  // The server puts what it forwards before its next answer on the same connection.
  await connection.flush();
  subscription.unsubscribe();
  return heard;
}

async function publishes(service: ServiceName, subject: string, timeout: number): Promise<boolean> {
  const before = await storedMessages();
  try {
    await jetstream(as(service), { timeout }).publish(subject, '{}');
  } catch {
    return (await storedMessages()) > before;
  }
  return true;
}

describe.each(serviceNames)('%s', (service) => {
  it("may state its own events and no other service's", async () => {
    for (const contract of eventContracts) {
      const isOwn = contract.publisher === service;
      const timeout = patience(isOwn);
      expect([contract.type, await publishes(service, contract.subject, timeout)]).toEqual([
        contract.type,
        isOwn,
      ]);
    }
  });

  it("may pull from its own consumers and no other service's", async () => {
    for (const contract of eventContracts) {
      for (const consumer of contract.consumers) {
        const subject = `$JS.API.CONSUMER.MSG.NEXT.${EVENT_STREAM}.${durableName(consumer, contract)}`;
        const body = JSON.stringify({ batch: 1, no_wait: true });
        const isOwn = consumer === service;
        const timeout = patience(isOwn);
        expect([subject, await answers(as(service), subject, { body, timeout })]).toEqual([
          subject,
          isOwn,
        ]);
      }
    }
  });

  it('may neither purge, delete, change nor make streams and consumers', async () => {
    const durable = durableName('gallery-service', eventContracts[0] ?? raise());
    for (const subject of [
      `$JS.API.STREAM.PURGE.${EVENT_STREAM}`,
      `$JS.API.STREAM.DELETE.${EVENT_STREAM}`,
      `$JS.API.STREAM.UPDATE.${EVENT_STREAM}`,
      `$JS.API.STREAM.MSG.DELETE.${EVENT_STREAM}`,
      '$JS.API.STREAM.CREATE.OTHER',
      `$JS.API.CONSUMER.DELETE.${EVENT_STREAM}.${durable}`,
      `$JS.API.CONSUMER.DURABLE.CREATE.${EVENT_STREAM}.mine`,
      `$JS.API.CONSUMER.CREATE.${EVENT_STREAM}`,
    ]) {
      expect([subject, await answers(as(service), subject)]).toEqual([subject, false]);
    }
    expect(await (await jetstreamManager(admin)).streams.info(EVENT_STREAM)).toBeDefined();
  });

  it("may listen to its own inbox and no other service's, and to no event or acknowledgement", async () => {
    for (const other of serviceNames) {
      expect([other, await hears(as(service), `${inboxPrefix(other)}.>`)]).toEqual([
        other,
        other === service,
      ]);
    }
    for (const subject of ['>', '_INBOX.>', 'tracks.>', '$JS.ACK.>', '$JS.API.>']) {
      expect([subject, await hears(as(service), subject)]).toEqual([subject, false]);
    }
  });

  it('may answer its own requests and no other', async () => {
    for (const [answering, contracts] of Object.entries(requestContracts)) {
      for (const { subject } of contracts) {
        expect([subject, await hears(as(service), subject)]).toEqual([
          subject,
          answering === service,
        ]);
      }
    }
  });
});

describe('the gateway', () => {
  it('is answered by a service, whose name nobody else can take', async () => {
    const subscription = as('sync-service').subscribe('sync.list-sync-runs', {
      queue: 'sync-service',
      callback: (_, message) => {
        message.respond('{"ok":true}');
      },
    });
    await as('sync-service').flush();
    const timeout = PATIENT_MS;
    expect(await answers(as('gateway'), 'sync.list-sync-runs', { timeout })).toBe(true);
    for (const other of ['enrichment-service', 'gallery-service'] as const) {
      expect(await answers(as(other), 'sync.list-sync-runs')).toBe(false);
    }
    subscription.unsubscribe();
  });
});

function raise(): never {
  throw new Error('there are events');
}
