import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readEnvironment } from '../environment.js';
import { readPidFiles } from '../stack/pid-file.js';
import { identifyProcess } from '../stack/process-identity.js';
import { StopRequest } from '../stack/stop-signals.js';
import { waitFor } from '../stack/testing/wait-for.js';
import { parseStartArguments } from './arguments.js';
import { runStart } from './run-start.js';
import { withStandInCheckout } from './testing/stand-in-checkout.js';

interface Started {
  readonly out: () => string;
  readonly err: () => string;
  readonly exitCode: Promise<number>;
  stop(): void;
}

const applicationNames = [
  'broker-keeper',
  'enrichment-service',
  'gallery-service',
  'gateway',
  'sandbox',
  'sync-service',
];

/** A real start, with a real Postgres and nats-server, of the stand-ins in `root`. */
function start(root: string, argv: string[], variables: Record<string, string> = {}): Started {
  const written = { out: '', err: '' };
  const stop = new AbortController();
  const sink = (name: keyof typeof written): { write(text: string): void } => ({
    write: (text) => {
      written[name] += text;
    },
  });
  const { PATH, HOME = root } = readEnvironment().inherited;
  const exitCode = runStart({
    installation: { root, binDirectory: join(process.cwd(), '.data', 'bin') },
    options: parseStartArguments(argv, root),
    environment: readEnvironment({ PATH, HOME, ...variables }),
    out: sink('out'),
    err: sink('err'),
    signals: {
      stop: stop.signal,
      hurry: new AbortController().signal,
      request: () => undefined,
      dispose: () => undefined,
    },
    startedAt: performance.now(),
  });
  return {
    out: () => written.out,
    err: () => written.err,
    exitCode,
    stop: () => stop.abort(new StopRequest('SIGINT')),
  };
}

describe('npm start', () => {
  it('starts all, fills a new gallery, brings back what dies, stops all, and starts anew as it was', async () => {
    await withStandInCheckout(async (root) => {
      const data = join(root, 'data');
      const running = start(root, ['--data', data]);
      await waitFor('a filled gallery', () => running.out().includes('The gallery is ready'));
      const records = readPidFiles(join(data, 'pids'));
      expect(records.map(({ name }) => name).toSorted()).toEqual(
        [...applicationNames, 'nats-server', 'postgres'].toSorted(),
      );

      process.kill(records.find(({ name }) => name === 'sync-service')?.pid ?? 0, 'SIGKILL');
      await waitFor('the return of the service', () =>
        running.out().includes('sync-service is back'),
      );
      running.stop();

      expect(await running.exitCode).toBe(0);
      expect(running.err()).toBe('');
      for (const { pid } of records) expect(identifyProcess(pid)).toBeNull();
      expect(readdirSync(join(data, 'pids'))).toEqual([]);
      expect(running.out()).toMatch(/^✓ Postgres 17\.\d+ on 127\.0\.0\.1:\d+ \(\d+\.\d s\)$/m);
      expect(running.out()).toMatch(/^✓ Library synced: 3 rows, 2 tracks, 1 saved twice \(/m);
      expect(running.out()).toMatch(/^! sync-service ended \(signal SIGKILL\); starting it again/m);

      const addresses = /^✓ (?:Postgres|nats-server|Sandbox).* on \S+/gm;
      const again = start(root, ['--data', data]);
      await waitFor('the second start', () => again.out().includes('Playlist Maker is running'));
      again.stop();
      expect(await again.exitCode).toBe(0);
      expect(again.out().match(addresses)?.toSorted()).toEqual(
        running.out().match(addresses)?.toSorted(),
      );
    });
  });

  it('with --once --json prints one line, with the counts of the run', async () => {
    await withStandInCheckout(async (root) => {
      const running = start(root, ['--once', '--json']);

      expect(await running.exitCode).toBe(0);
      expect(running.out().split('\n')).toHaveLength(2);
      expect(JSON.parse(running.out())).toMatchObject({
        library: { rows: 3, saved: 3, distinct: 2, skipped: {} },
        tracks: { discovered: 2, enriched: 2, notFound: 0, failed: 0 },
        calls: { spotify: 3, soundcharts: 4 },
        seconds: { start: expect.any(Number), total: expect.any(Number) },
        run: { state: 'completed' },
      });
    });
  });

  it('with --once --json fails with the reason when the sync does', async () => {
    await withStandInCheckout(async (root) => {
      const running = start(root, ['--once', '--json'], { FAIL_SYNC: '1' });

      expect(await running.exitCode).toBe(1);
      const error = 'the sync ended as failed: Spotify could not be reached.';
      expect(JSON.parse(running.out())).toEqual({ error });
      expect(running.err()).toContain(`✗ ${error}`);
    });
  });

  it('tells which process could not start and why, and leaves nothing running', async () => {
    await withStandInCheckout(async (root) => {
      writeFileSync(
        join(root, 'dist/apps/gallery-service/src/main.js'),
        'console.log("relation tracks does not exist"); process.exit(1)',
      );
      const data = join(root, 'data');
      const running = start(root, ['--data', data]);

      expect(await running.exitCode).toBe(1);
      expect(running.out()).toMatch(
        /✗ gallery-service keeps ending; the end of .*gallery-service\.log:/,
      );
      expect(running.out()).toContain('  relation tracks does not exist');
      expect(readdirSync(join(data, 'pids'))).toEqual([]);
      expect(readFileSync(join(data, 'logs/postgres.log'), 'utf8')).toContain(
        'database system is shut down',
      );
    });
  });

  it('refuses a port that is taken before anything is started', async () => {
    await withStandInCheckout(async (root) => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const running = start(root, ['--data', join(root, 'data'), '--port', String(port)]);

      expect(await running.exitCode).toBe(1);
      expect(running.out()).toBe(
        `✗ port ${port} is taken by another program: choose another --port\n`,
      );
      server.close();
    });
  });
});
