import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceNames } from '@app/contracts';
import { connectBroker, EVENT_STREAM, provisionStreams } from '@app/messaging';
import { createLogger } from '@app/service-kit';
import { testEnvironment, waitUntil } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import {
  brokerConfiguration,
  brokerPasswordVariables,
} from '../../scripts/docs/broker-configuration.js';
import { readCompose } from './compose-file.js';
import { freshEnvironment, providerKeys } from './init-env.js';

const environment = { ...freshEnvironment(), ...providerKeys };
const { services } = readCompose(environment);
const folder = mkdtempSync(join(tmpdir(), 'pm-nats-conf-'));
let server: ChildProcess | null = null;
let address = '';

beforeAll(async () => {
  const { natsServer } = testEnvironment();
  // By way of `env`, which adds the passwords to the environment of the spec.
  const passwords = Object.entries(services['nats']?.environment ?? {});
  const place = ['-a', '127.0.0.1', '-p', '-1', '-m', '-1', '--store_dir', folder];
  const config = ['--config', 'deploy/nats/nats.conf', '--jetstream', '--ports_file_dir', folder];
  server = spawn('env', [
    ...passwords.map((pair) => pair.join('=')),
    natsServer,
    ...config,
    ...place,
  ]);
  await waitUntil('nats-server to write its port', () => {
    address = readAddress();
    return address !== '';
  });
});

afterAll(async () => {
  if (server !== null && server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function readAddress(): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.ports'));
  if (file === undefined) return '';
  return /"nats:\/\/([^"]+)"/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
}

/** The address that Compose gives to a process, on the server of this spec. */
function urlOf(name: string): string {
  const url = services[name]?.environment['NATS_URL'] ?? '';
  return url.replace('@nats:4222', `@${address}`);
}

describe('deploy/nats/nats.conf', () => {
  it('is what the contracts say; if not: npm run build && node dist/scripts/docs/write-broker-configuration.js', () => {
    expect(readFileSync('deploy/nats/nats.conf', 'utf8')).toBe(brokerConfiguration());
    const given = Object.keys(services['nats']?.environment ?? {});
    expect(given.toSorted()).toEqual(Object.values(brokerPasswordVariables).toSorted());
  });

  it('lets the provisioner make the stream, and each service do no such thing', async () => {
    const admin = await connectBroker(urlOf('provisioner'), 'spec');
    await provisionStreams(admin, createLogger('spec', 'fatal'));
    await admin.close();
    for (const service of serviceNames) {
      const connection = await connectBroker(urlOf(service), 'spec');
      const manager = await jetstreamManager(connection, { checkAPI: false, timeout: 300 });
      await expect(manager.streams.delete(EVENT_STREAM)).rejects.toThrow(/permission|timeout/i);
      await connection.close();
    }
    const publisher = await connectBroker(urlOf('sync-service'), 'spec');
    const manager = await jetstreamManager(publisher, { checkAPI: false });
    expect((await manager.streams.info(EVENT_STREAM)).config.name).toBe(EVENT_STREAM);
    await publisher.close();
  });
});
