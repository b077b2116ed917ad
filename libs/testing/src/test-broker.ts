import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBroker, provisionStreams } from '@app/messaging';
import { z } from 'zod';
import { testEnvironment } from './test-environment.js';
import { waitUntil } from './wait-until.js';

const portsFileSchema = z.object({ nats: z.array(z.string()).min(1) });

export interface TestBroker {
  readonly url: string;
  stop(): Promise<void>;
}

/** A nats-server of the spec's own, on a free port, with the event stream and all consumers in place. */
export async function startTestBroker(): Promise<TestBroker> {
  const folder = mkdtempSync(join(tmpdir(), 'pm-broker-'));
  const server = spawn(
    testEnvironment().natsServer,
    [
      '-a',
      '127.0.0.1',
      '-p',
      '-1',
      '-js',
      '-sd',
      join(folder, 'store'),
      '--ports_file_dir',
      folder,
    ],
    { stdio: 'ignore' },
  );
  let startError: Error | null = null;
  server.once('error', (error) => (startError = error));
  let url = '';
  await waitUntil('nats-server to write its port', () => {
    if (startError !== null) throw startError;
    url = readPort(folder);
    return url !== '';
  });
  const connection = await connectBroker(url, 'test broker');
  await provisionStreams(connection);
  await connection.close();
  return { url, stop: () => stopServer(server, folder) };
}

function readPort(folder: string): string {
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

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
