import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBroker, provisionStreams } from '@app/messaging';
import { createLogger } from '@app/service-kit';
import { z } from 'zod';
import { testEnvironment } from './test-environment.js';
import { waitUntil } from './wait-until.js';

const portsFileSchema = z.object({ nats: z.array(z.string()).min(1) });
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
    const server = launch(folder, '-1');
    let startError: Error | null = null;
    server.once('error', (error) => (startError = error));
    let url = '';
    await waitUntil('nats-server to write its port', () => {
      if (startError !== null) throw startError;
      url = readUrl(folder);
      return url !== '';
    });
    const broker = new TestBroker(url, folder, server);
    await broker.provision();
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
  const options = ['-a', '127.0.0.1', '-p', port, '-js', '-sd', store, '--ports_file_dir', folder];
  return spawn(testEnvironment().natsServer, options, { stdio: 'ignore' });
}

function readUrl(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.ports'));
  if (file === undefined) return '';
  try {
    return (
      portsFileSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).nats[0] ?? ''
    );
  } catch {
    return '';
  }
}

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}
