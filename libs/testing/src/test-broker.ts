import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBroker, provisionStreams } from '@app/messaging';
import { createLogger } from '@app/service-kit';
import { freePort } from './free-port.js';
import { testEnvironment } from './test-environment.js';

const logger = createLogger('test-broker', 'fatal');

/** A nats-server of the spec's own, on a free port, with the event stream and all consumers in place. */
export class TestBroker {
  private constructor(
    readonly url: string,
    private readonly folder: string,
    private server: ChildProcess,
  ) {}

  static async start(): Promise<TestBroker> {
    const folder = mkdtempSync(join(tmpdir(), 'pm-broker-'));
    const port = String(await freePort());
    const server = launch(folder, port);
    const end = once(server, 'exit').then(() => {
      throw new Error('nats-server ended while it was started');
    });
    const broker = new TestBroker(`nats://127.0.0.1:${port}`, folder, server);
    await Promise.race([broker.provision(), end]);
    return broker;
  }

  /** Where the broker keeps its streams. */
  get store(): string {
    return join(this.folder, 'store');
  }

  async provision(): Promise<void> {
    const connection = await connectBroker(this.url, 'test broker');
    await provisionStreams(connection, logger);
    await connection.close();
  }

  /** Ends the server without warning. */
  async kill(): Promise<void> {
    await end(this.server, 'SIGKILL');
  }

  /** Starts the server again on its port, with what its store holds now. */
  async revive(): Promise<void> {
    this.server = launch(this.folder, new URL(this.url).port);
    const connection = await connectBroker(this.url, 'test broker');
    await connection.close();
  }

  /** Copies the store of the running or stopped server to a folder beside it. */
  copyStore(name: string): string {
    const copy = join(this.folder, name);
    cpSync(this.store, copy, { recursive: true });
    return copy;
  }

  async stop(): Promise<void> {
    await end(this.server, 'SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function startTestBroker(): Promise<TestBroker> {
  return TestBroker.start();
}

function launch(folder: string, port: string): ChildProcess {
  const store = join(folder, 'store');
  const options = ['-a', '127.0.0.1', '-p', port, '-js', '-sd', store];
  return spawn(testEnvironment().natsServer, options, { stdio: 'ignore' });
}

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}
