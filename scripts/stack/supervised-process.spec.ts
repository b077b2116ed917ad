import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { restartDelayMs } from './restart-delay.js';
import { NotReadyError, SupervisedProcess, type SupervisionEvent } from './supervised-process.js';
import { withProcessPlace } from './testing/process-place.js';
import { waitFor } from './testing/wait-for.js';

const never = new AbortController().signal;
const service = `
  import { writeFileSync } from 'node:fs';
  writeFileSync('ready', '');
  setInterval(() => {}, 1000);
`;

describe('a supervised process', () => {
  it('is started again after it died, which is told, and stays away once stopped', async () => {
    await withProcessPlace(async (place, program) => {
      const events: SupervisionEvent[] = [];
      const isReady = async (): Promise<boolean> => existsSync(join(place.folder, 'ready'));
      const spec = { ...(await program('service', service)), readyTimeoutMs: 60_000, isReady };
      const supervised = new SupervisedProcess(spec, place, (event) => events.push(event));

      await supervised.start(never);
      const firstPid = supervised.pid;
      process.kill(firstPid ?? 0, 'SIGKILL');
      await waitFor('the recovery', () => events.some(({ kind }) => kind === 'recovered'));

      expect(events[0]).toMatchObject({ kind: 'ended', how: 'signal SIGKILL', restartInMs: 500 });
      expect(supervised.pid).toEqual(expect.any(Number));
      expect(supervised.pid).not.toBe(firstPid);
      await supervised.stop();
      expect(supervised.pid).toBeUndefined();
      expect(readdirSync(place.pids)).toEqual([]);
    });
  });

  it('fails the first start with the end of its log when it keeps ending', async () => {
    await withProcessPlace(async (place, program) => {
      const source = 'console.error("DATABASE_URL is missing"); process.exit(1)';
      const spec = {
        ...(await program('broken', source)),
        readyTimeoutMs: 60_000,
        isReady: async () => true,
      };
      const events: SupervisionEvent[] = [];
      const supervised = new SupervisedProcess(spec, place, (event) => events.push(event));

      const starting = supervised.start(never);
      spec.isReady = async () => false;

      await expect(starting).rejects.toThrow(NotReadyError);
      await expect(starting).rejects.toThrow(
        /broken keeps ending.*\n(?:  .*\n)*  DATABASE_URL is missing/,
      );
      expect(events.length).toBeGreaterThanOrEqual(3);
      await supervised.stop();
    });
  });

  it('fails the first start when it is never ready', async () => {
    await withProcessPlace(async (place, program) => {
      const spec = {
        ...(await program('idle', service)),
        readyTimeoutMs: 300,
        isReady: async () => false,
      };
      const supervised = new SupervisedProcess(spec, place, () => undefined);

      await expect(supervised.start(never)).rejects.toThrow('idle was not ready after 0.3 s');
      await supervised.stop();
      expect(readdirSync(place.pids)).toEqual([]);
    });
  });

  it('counts an error of its preparation as an end', async () => {
    await withProcessPlace(async (place, program) => {
      const events: SupervisionEvent[] = [];
      let attempts = 0;
      const prepare = async (): Promise<void> => {
        attempts += 1;
        if (attempts === 1) throw new Error('the files are locked');
      };
      const spec = { ...(await program('service', service)), readyTimeoutMs: 60_000, prepare };
      const isReady = async (): Promise<boolean> => existsSync(join(place.folder, 'ready'));
      const supervised = new SupervisedProcess({ ...spec, isReady }, place, (event) =>
        events.push(event),
      );

      await supervised.start(never);

      expect(events).toMatchObject([{ kind: 'ended', how: 'the files are locked' }]);
      await supervised.stop();
    });
  });
});

describe('the pause before a restart', () => {
  it('doubles from half a second up to half a minute', () => {
    expect([1, 2, 3, 6, 7, 50].map(restartDelayMs)).toEqual([
      500, 1_000, 2_000, 16_000, 30_000, 30_000,
    ]);
  });
});
