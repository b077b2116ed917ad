import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessPlace } from './child-process.js';
import type { NatsBinary } from './nats-binary.js';
import { natsConfig, type NatsPermissions, type NatsUser } from './nats-config.js';
import { BrokerStore } from './broker-store.js';
import { answersOk } from './readiness.js';
import { SupervisedProcess, type SupervisionEvent } from './supervised-process.js';

/** Where and how to run a nats-server. */
export interface NatsOptions {
  readonly binary: NatsBinary;
  /** Takes the configuration and the JetStream store. */
  readonly directory: string;
  readonly port: number;
  readonly monitorPort: number;
  readonly passwords: Readonly<Record<NatsUser, string>>;
  readonly permissions?: Readonly<Partial<Record<NatsUser, NatsPermissions>>>;
  readonly place: ProcessPlace;
  readonly env: Readonly<Record<string, string>>;
  readonly notify: (event: SupervisionEvent) => void;
}

/** A nats-server that is kept running. */
export interface NatsServer {
  readonly supervised: SupervisedProcess;
  readonly monitorUrl: string;
  /** The address of the server with the login of a user. */
  urlOf(user: NatsUser): string;
}

/** Writes the configuration and describes the server, not yet started: call `supervised.start`. */
export async function prepareNats(options: NatsOptions): Promise<NatsServer> {
  const storeDirectory = join(options.directory, 'jetstream');
  const configFile = join(options.directory, 'nats-server.json');
  await mkdir(storeDirectory, { recursive: true, mode: 0o700 });
  await writeFile(
    configFile,
    natsConfig({ ...options, serverName: 'playlist-maker', storeDirectory }),
    { mode: 0o600 },
  );
  const monitorUrl = `http://127.0.0.1:${options.monitorPort}`;
  const store = new BrokerStore(storeDirectory);
  const supervised = new SupervisedProcess(
    {
      name: 'nats-server',
      command: options.binary.path,
      args: ['--config', configFile],
      cwd: options.directory,
      env: options.env,
      stopSignal: 'SIGTERM',
      stopDeadlineMs: 10_000,
      readyTimeoutMs: 30_000,
      prepare: async () => {
        await store.prepare();
        // Until it is ready, this start is one that has failed.
        store.noteFailure();
      },
      isReady: () => store.noteReadiness(answersOk(`${monitorUrl}/healthz`)),
    },
    options.place,
    options.notify,
  );
  const urlOf = (user: NatsUser): string =>
    `nats://${user}:${options.passwords[user]}@127.0.0.1:${options.port}`;
  return { supervised, monitorUrl, urlOf };
}
